import type { MarkedNarrative } from './marked-narrative.ts';

/** Problems and measures: ways of numbering, leading in and going on. */
export const MARKERS_AND_LEAD_INS: readonly MarkedNarrative[] = [
  {
    name: '一是 for problems, （一） for measures',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '主要存在以下问题：'],
      [1, 'problem', '一是部分栏目更新不够及时；'],
      [1, 'problem', '二是解读形式较为单一。\n'],
      [1, 'background', '下一步，我局将从以下方面改进：\n'],
      [1, 'measure', '（一）按季度开展栏目巡检。\n'],
      [1, 'measure', '（二）采用图表、动画等形式解读文件。'],
    ],
  },
  {
    name: '1. in lines, then 一是 inside one paragraph',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '存在的主要问题\n'],
      [1, 'problem', '1.公开目录不够细化。\n'],
      [1, 'problem', '2.专职人员缺乏，业务能力有待提高。\n'],
      [1, 'background', '改进措施\n'],
      [1, 'measure', '一是细化公开目录，'],
      [1, 'measure', '二是配强工作力量，'],
      [1, 'measure', '三是加强业务培训。'],
    ],
  },
  {
    name: '一是 begins again in the same paragraph after a lead-in',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '工作中还存在薄弱环节，'],
      [1, 'problem', '一是公开意识不强；'],
      [1, 'problem', '二是公开渠道较少。'],
      [1, 'background', '针对以上不足，我镇将重点做好以下工作：'],
      [1, 'measure', '一是加强条例学习；'],
      [1, 'measure', '二是拓宽公开渠道。'],
    ],
  },
  {
    name: '一是 begins again without any lead-in sentence',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '问题：'],
      [1, 'problem', '一是信息发布量偏少。'],
      [1, 'problem', '二是更新不及时。\n'],
      [1, 'background', '措施：'],
      [1, 'measure', '一是增加发布量。'],
      [1, 'measure', '二是定期更新。'],
    ],
  },
  {
    name: 'a list after a comma, without a colon',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '对照群众期盼，我办工作仍有短板，'],
      [1, 'problem', '一是政策解读质量不高，'],
      [1, 'problem', '二是互动回应不够主动。'],
      [1, 'background', '为此，下步将着力抓好三项工作，'],
      [1, 'measure', '一是提升解读质量，'],
      [1, 'measure', '二是及时回应留言，'],
      [1, 'measure', '三是强化督促检查。'],
    ],
  },
  {
    name: '； inside a point does not end it, and points end in ； or ，',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '主要表现在：'],
      [1, 'problem', '一是公开不平衡，有的科室报送多；有的科室报送少；'],
      [1, 'problem', '二是审核把关不严，'],
      [1, 'problem', '三是宣传力度不足。'],
    ],
  },
  {
    name: '一方面 with 另一方面',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '我局工作仍存在一些不足：'],
      [1, 'problem', '一方面，公开内容不够全面；'],
      [1, 'problem', '另一方面，工作人员多为兼职，业务不熟。'],
    ],
  },
  {
    name: '一方面 alone is no marker',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '2022年，我局认真贯彻条例，各项工作有序推进。'],
      [1, 'problem', '一方面工作力量有限，依申请公开答复质量有待提高。'],
    ],
  },
  {
    name: '一要 in a list of measures',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '今后要做到以下几点：'],
      [1, 'measure', '一要提高认识，落实责任；'],
      [1, 'measure', '二要健全制度，规范流程；'],
      [1, 'measure', '三要加强考核。'],
    ],
  },
  {
    name: '第一， and 首先; 第一责任人 and 一是一 are no markers',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '主要问题有：'],
      [1, 'problem', '第一，第一责任人意识不强，公开时做不到一是一、二是二。'],
      [1, 'problem', '第二，平台建设滞后。\n'],
      [1, 'background', '下一步打算：'],
      [1, 'measure', '首先，压实主要负责人责任；'],
      [1, 'measure', '其次，加快平台改版；'],
      [1, 'measure', '最后，加强日常监测。'],
    ],
  },
  {
    name: 'no markers at all',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '2022年，我局政府信息公开工作取得了一定成绩，但与上级要求相比仍有差距。'],
      [1, 'problem', '主要是信息更新不够及时，解读材料形式单一。'],
      [1, 'measure', '下一步，我局将明确专人每月检查栏目。'],
      [1, 'measure', '同时加强与宣传部门的沟通，丰富解读形式。'],
    ],
  },
  {
    name: 'a lead-in that itself admits, in one sentence',
    kind: 'problems_and_measures',
    items: [
      [1, 'problem', '我镇政府信息公开工作还存在宣传不够、更新不及时等问题。'],
      [1, 'measure', '今后，我镇将进一步加大宣传力度，做到及时更新。'],
    ],
  },
  {
    name: 'a list of problems whose last paragraph turns to measures',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '存在问题：'],
      [1, 'problem', '一是公开范围不够广；'],
      [1, 'problem', '二是队伍力量薄弱。'],
      [1, 'measure', '下一步，我局将扩大公开范围，配强专职人员。'],
    ],
  },
  {
    name: 'a closing sentence of the last measure belongs to it',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '改进措施：'],
      [1, 'measure', '一是完善制度。'],
      [1, 'measure', '二是强化培训。通过以上举措，推动工作再上新台阶。'],
    ],
  },
  {
    name: 'headings in lines with lists below them',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '（一）存在的主要问题\n'],
      [2, 'problem', '1.公开内容不够深入。\n'],
      [2, 'problem', '2.部门之间配合仍需加强。\n'],
      [1, 'background', '（二）改进措施\n'],
      [2, 'measure', '1.细化公开事项。\n'],
      [2, 'measure', '2.部门配合机制仍需进一步健全，将建立联席会议制度。'],
    ],
  },
  {
    name: 'improvement told in the past is a remedy',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '（一）存在的问题\n'],
      [2, 'problem', '1.栏目内容陈旧。\n'],
      [2, 'problem', '2.答复格式不统一。\n'],
      [1, 'background', '（二）改进情况\n'],
      [2, 'remedy', '1.对长期不更新的栏目进行了清理，已完成整改。\n'],
      [2, 'remedy', '2.印发了答复文书范本，组织了两次培训。'],
    ],
  },
  {
    name: 'improvement told in the future is a measure',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '存在的问题：'],
      [1, 'problem', '1.解读率偏低；'],
      [1, 'problem', '2.公开渠道不畅。\n'],
      [1, 'background', '改进情况：'],
      [1, 'measure', '1.继续提高解读比例；'],
      [1, 'measure', '2.进一步拓宽公开渠道。'],
    ],
  },
  {
    name: 'a remedy before the plans',
    kind: 'problems_and_measures',
    items: [
      [1, 'remedy', '针对上年度报告指出的栏目陈旧问题，我局已全部完成整改。'],
      [1, 'problem', '但目前仍存在解读不够深入的问题。'],
      [1, 'measure', '下一步，将邀请业务骨干参与解读。'],
    ],
  },
  {
    name: 'a lead-in that itself promises',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '存在以下不足：'],
      [1, 'problem', '一是人员变动频繁，业务衔接不够；'],
      [1, 'problem', '二是信息质量不高。\n'],
      [1, 'measure', '下一步，我局将建立岗位交接制度，重点做好以下工作：'],
      [1, 'measure', '一是开展岗前培训；'],
      [1, 'measure', '二是实行信息质量抽查。'],
    ],
  },
  {
    name: 'circled numbers inside a point',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '具体措施：\n'],
      [1, 'measure', '1.加强平台建设：'],
      [2, 'measure', '①完善检索功能；'],
      [2, 'measure', '②清理空白栏目。\n'],
      [1, 'measure', '2.加强队伍建设。'],
    ],
  },
];
