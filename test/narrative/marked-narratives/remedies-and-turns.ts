import type { MarkedNarrative } from './marked-narrative.ts';

/** Problems and measures: what was done already, turns inside a paragraph, slips of layout. */
export const REMEDIES_AND_TURNS: readonly MarkedNarrative[] = [
  {
    name: 'numbers go on through the lead-in of the measures',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '存在的问题：\n'],
      [1, 'problem', '1.公开形式不够多样。\n'],
      [1, 'problem', '2.监督机制不健全。\n'],
      [1, 'background', '针对上述问题，采取以下改进措施：\n'],
      [1, 'measure', '3.制作短视频解读文件。\n'],
      [1, 'measure', '4.建立季度通报制度。'],
    ],
  },
  {
    name: 'a paragraph broken in mid-sentence by a page goes on',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '改进措施：\n'],
      [
        1,
        'measure',
        '一是围绕群众关心的教育、医疗、就业、社会保障等领域梳理公开事项，逐项明确公开的内容、时限和责任科\n\n室，定期对照检查。\n',
      ],
      [1, 'measure', '二是加强培训。'],
    ],
  },
  {
    name: 'half-width punctuation and brackets',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '存在问题:'],
      [1, 'problem', '(一)公开意识不强;'],
      [1, 'problem', '(二)更新不及时.\n'],
      [1, 'background', '下步措施:'],
      [1, 'measure', '(一)加强学习;'],
      [1, 'measure', '(二)定期更新.'],
    ],
  },
  {
    name: 'concession first, then the points',
    kind: 'problems_and_measures',
    items: [
      [
        1,
        'background',
        '虽然我区政务公开工作取得一定成效，但也清醒看到，与先进地区相比还有不小差距，具体表现在：',
      ],
      [1, 'problem', '一是公开标准化程度不高；'],
      [1, 'problem', '二是基层能力参差不齐，仍需加强指导。'],
    ],
  },
  {
    name: 'a whole section on one line, markers glued to the text before them',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '（一）主要问题'],
      [2, 'problem', '1.公开内容不全。'],
      [2, 'problem', '2.公开程序不规范。'],
      [1, 'background', '（二）下一步工作安排'],
      [2, 'measure', '1.补充公开内容。'],
      [2, 'measure', '2.规范公开程序。'],
    ],
  },
  {
    name: 'a doubled number goes on the list',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '改进措施：'],
      [1, 'measure', '一是健全机制。'],
      [1, 'measure', '二是优化流程。'],
      [1, 'measure', '二是强化监督。'],
      [1, 'measure', '三是加强宣传。'],
    ],
  },
  {
    name: 'every measure names its problem',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '存在的问题：'],
      [1, 'problem', '（一）答复时限把握不准；\n'],
      [1, 'problem', '（二）公众参与度不高。\n'],
      [1, 'measure', '针对答复时限把握不准的问题，将建立办理台账。\n'],
      [1, 'measure', '针对公众参与度不高的问题，将开展政府开放日活动。'],
    ],
  },
  {
    name: 'achievements, then problems, then plans in one section',
    kind: 'problems_and_measures',
    items: [
      [1, 'achievement', '全年公开信息210条，组织培训2次。\n'],
      [1, 'background', '但仍存在以下问题：\n'],
      [1, 'problem', '1.重点领域公开不充分。\n'],
      [1, 'problem', '2.专栏设置不合理，检索不便。\n'],
      [1, 'background', '2023年，我局将着力做好以下工作：\n'],
      [1, 'measure', '1.做好重点领域公开。\n'],
      [1, 'measure', '2.优化专栏设置。'],
    ],
  },
  {
    name: 'one sentence admits and announces the measures',
    kind: 'problems_and_measures',
    items: [
      [1, 'problem', '一年来仍存在公开内容不够全面、信息更新不够及时等问题，今后将从以下方面加以改进：'],
      [1, 'measure', '一是加强学习，提高认识。'],
      [1, 'measure', '二是加强管理，完善制度。'],
    ],
  },
  {
    name: 'a point that goes over to its own answer is parted there',
    kind: 'problems_and_measures',
    items: [
      [1, 'problem', '（一）公开意识需进一步增强。部分科室主动性不强。'],
      [2, 'measure', '下一步，将加强教育培训。\n'],
      [1, 'problem', '（二）公开内容需进一步丰富。目前多为工作动态。'],
      [2, 'measure', '下一步，将围绕群众关切拓展内容。'],
    ],
  },
  {
    name: 'improvement told with its figures is a remedy throughout',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '改进情况：\n'],
      [1, 'remedy', '一是强化领导。调整领导小组成员。\n'],
      [1, 'remedy', '二是强化培训。举办培训班2期，培训180人次。\n'],
      [1, 'remedy', '三是强化检查。对发现的问题督促整改。'],
    ],
  },
  {
    name: 'measures that were taken, by the lead-in',
    kind: 'problems_and_measures',
    items: [
      [1, 'problem', '主要是公开的主动性不够，队伍不够稳定。'],
      [1, 'background', '针对存在问题，我局采取了以下改进措施：'],
      [1, 'remedy', '一是组织学习条例；'],
      [1, 'remedy', '二是明确专人负责。'],
    ],
  },
  {
    name: 'last year’s problem, this year’s problem, next year’s plan',
    kind: 'problems_and_measures',
    items: [
      [1, 'remedy', '（一）上年度问题整改情况\n上年反映的专栏陈旧问题，已明确专人，每周更新。\n'],
      [1, 'background', '（二）本年度存在的问题\n'],
      [2, 'problem', '1.解读数量少。\n'],
      [2, 'problem', '2.群众参与不多。\n'],
      [1, 'background', '（三）下一步改进措施\n'],
      [2, 'measure', '1.提高解读数量。\n'],
      [2, 'measure', '2.扩大公众参与。'],
    ],
  },
  {
    name: 'problem and measure alternate without markers',
    kind: 'problems_and_measures',
    items: [
      [1, 'problem', '问题1：公开内容更新不及时。'],
      [1, 'measure', '改进措施：加强值守，及时更新。'],
      [1, 'problem', '问题2：公开渠道单一。'],
      [1, 'measure', '改进措施：开通微信公众号。'],
    ],
  },
  {
    name: 'problems and measures in one list without lead-in',
    kind: 'problems_and_measures',
    items: [
      [1, 'problem', '一是公开的主动性还不够强。\n'],
      [1, 'problem', '二是解读的形式还不够多。\n'],
      [1, 'measure', '三是加强组织领导，落实工作责任。\n'],
      [1, 'measure', '四是丰富解读形式，提升解读质量。'],
    ],
  },
  {
    name: '其一 and 首先 after a colon',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '存在以下问题：'],
      [1, 'problem', '其一，公开面窄；'],
      [1, 'problem', '其二，更新慢。'],
      [1, 'background', '下一步：'],
      [1, 'measure', '首先要拓宽公开面，'],
      [1, 'measure', '其次要加快更新，'],
      [1, 'measure', '最后要加大宣传。'],
    ],
  },
  {
    name: '一、 inside the line of a point',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '（一）主要问题：'],
      [2, 'problem', '一、认识不到位；'],
      [2, 'problem', '二、时效性不强。\n'],
      [1, 'background', '（二）改进措施：'],
      [2, 'measure', '一、提高认识；'],
      [2, 'measure', '二、及时更新。'],
    ],
  },
  {
    name: 'markers run on without punctuation',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '主要问题'],
      [1, 'problem', '一是公开不及时'],
      [1, 'problem', '二是渠道单一'],
      [1, 'problem', '三是人员不足。'],
    ],
  },
  {
    name: 'a lead-in without punctuation between two lists',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '主要原因：'],
      [1, 'problem', '一是人员多为兼职；'],
      [1, 'problem', '二是培训不足。'],
      [1, 'background', '下一步'],
      [1, 'measure', '一是配备专人；'],
      [1, 'measure', '二是加强培训。'],
    ],
  },
  {
    name: 'bullets',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '当前存在：\n'],
      [1, 'problem', '●公开意识不强\n'],
      [1, 'problem', '●更新不及时\n'],
      [1, 'background', '下一步将：\n'],
      [1, 'measure', '●加强学习\n'],
      [1, 'measure', '●定期更新'],
    ],
  },
  {
    name: '一是一些 is a point, not a slogan',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '目前存在一些不足:'],
      [1, 'problem', '一是一些科室主动公开的意识仍需加强;'],
      [1, 'problem', '二是公开的渠道还应完善。'],
      [1, 'background', '为此,我们将采取以下措施积极改进。\n'],
      [1, 'measure', '(一)继续加强制度建设。\n'],
      [1, 'measure', '(二)做好重点领域公开。'],
    ],
  },
  {
    name: 'a closing sentence after a nested list of measures stays in its last point',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '（一）存在的问题。'],
      [2, 'problem', '一是审核还不严格。'],
      [2, 'problem', '二是栏目设置不够科学。\n'],
      [1, 'background', '（二）改进措施。'],
      [2, 'measure', '1.严格审核。'],
      [2, 'measure', '2.优化栏目。今后，我局将持续推进公开工作。'],
    ],
  },
  {
    name: 'on one line, the sentence that leads in the measures is not of the last problem',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '工作中也存在一些不足：'],
      [1, 'problem', '一是公开意识有待加强；'],
      [1, 'problem', '二是栏目更新仍需加快。'],
      [1, 'background', '在接下来的工作中，我镇将从以下方面着手：'],
      [1, 'measure', '（一）加强业务学习。'],
      [1, 'measure', '（二）按月更新栏目。'],
    ],
  },
];
