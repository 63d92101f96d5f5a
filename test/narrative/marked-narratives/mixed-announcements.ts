import type { MarkedNarrative } from './marked-narrative.ts';

/** Headings and lead-ins that announce more than one thing, and what decides then. */
export const MIXED_ANNOUNCEMENTS: readonly MarkedNarrative[] = [
  {
    name: 'points that answer themselves in the paragraph of their heading',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '（二）主要问题及下一步安排。'],
      [2, 'problem', '一是目录编排有待细化。'],
      [3, 'measure', '下一步，将重编目录。'],
      [2, 'problem', '二是数据开放程度不够。'],
      [3, 'measure', '将加快接入数据平台。'],
      [2, 'problem', '三是栏目重名的问题仍存在。'],
      [3, 'measure', '将合并重名栏目。'],
    ],
  },
  {
    name: 'in the paragraph of its heading, a turn that leads in the next number ends the point',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '（一）存在的问题。'],
      [2, 'problem', '一是图表解读不多。'],
      [2, 'problem', '二是留言答复不及时。'],
      [1, 'background', '下一步：'],
      [1, 'measure', '一是增加图表解读。'],
      [1, 'measure', '二是按周答复留言。'],
    ],
  },
  {
    name: 'a sentence that opens with 将 behind problems promises, unless it says how something is seen',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '工作中存在以下问题：\n'],
      [1, 'problem', '一是旧账号未及时注销。\n'],
      [1, 'measure', '将注销旧账号。'],
    ],
  },
  {
    name: 'problems that are admitted and vowed to be mended in one breath stay problems',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '公开工作仍有一些不足，今后要认真加以改进：\n'],
      [1, 'problem', '1.财政信息公开不够完整。\n'],
      [1, 'problem', '2.窗口人员业务有待熟悉。'],
    ],
  },
  {
    name: 'acts behind problems that are admitted and vowed to be mended are measures',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '公开工作仍有一些不足，今后要认真加以改进：\n'],
      [1, 'measure', '1.完善财政信息目录。\n'],
      [1, 'measure', '2.组织窗口人员学习。'],
    ],
  },
  {
    name: 'measures announced behind an admission are measures',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '工作中还存在一些问题，明年将从两个方面加以改进：'],
      [1, 'measure', '一是把留言答复列入周例会；'],
      [1, 'measure', '二是群众评议仍需扩大范围。'],
    ],
  },
  {
    name: 'mending that is only an attribute of the problems announces problems',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '工作中还有一些今后需要改进的地方：'],
      [1, 'problem', '一是年报图表偏少；'],
      [1, 'problem', '二是下属单位配合仍需主动。'],
    ],
  },
  {
    name: 'a lack with no act beside it is a problem whatever leads its list in',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '下一步改进方向：\n'],
      [1, 'problem', '1.村务公开不够及时。\n'],
      [1, 'problem', '2.公开人员力量不足。\n'],
      [1, 'measure', '3.对更新不及时的乡镇，逐月通报。'],
    ],
  },
  {
    name: 'problems in the section of the year, behind an admission with a vow',
    kind: 'overview',
    items: [
      [1, 'achievement', '全年公开信息86条。'],
      [1, 'background', '不足有以下几点，需进一步加强：'],
      [1, 'problem', '一是乡镇重视程度不够；'],
      [1, 'problem', '二是政策解读仍需通俗。\n'],
    ],
  },
  {
    name: 'lacks in the section of the year, behind what shows in what',
    kind: 'overview',
    items: [
      [1, 'achievement', '全年公开信息86条。'],
      [1, 'background', '具体表现在：'],
      [1, 'problem', '一是乡镇重视程度不够；'],
      [1, 'problem', '二是培训次数偏少。\n'],
    ],
  },
  {
    name: 'successes in the section of the year, behind what shows in what',
    kind: 'overview',
    items: [
      [1, 'background', '公开工作取得明显成效，主要体现在：'],
      [1, 'achievement', '一是新设公开栏12处；'],
      [1, 'achievement', '二是答复时限缩短一半。\n'],
    ],
  },
  {
    name: 'counted acts of any kind under the state of improvement were done',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '（一）存在的问题：\n'],
      [2, 'problem', '1.听取意见渠道少。\n'],
      [2, 'problem', '2.栏目设置重复。\n'],
      [1, 'background', '（二）改进情况：\n'],
      [2, 'remedy', '1.走访企业45家。\n'],
      [2, 'remedy', '2.归并重复栏目9个。'],
    ],
  },
  {
    name: 'counts that are aimed at under the state of improvement are plans',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '（一）存在的问题：\n'],
      [2, 'problem', '1.听取意见渠道少。\n'],
      [2, 'problem', '2.栏目设置重复。\n'],
      [1, 'background', '（二）改进情况：\n'],
      [2, 'measure', '1.每季度走访企业5家。\n'],
      [2, 'measure', '2.归并栏目不少于9个。'],
    ],
  },
  {
    name: 'the state of improvement told in one sentence with its counts or its months',
    kind: 'problems_and_measures',
    items: [
      [1, 'problem', '存在问题：栏目更新不及时。\n'],
      [1, 'remedy', '改进情况：走访企业45家，归并栏目9个。\n'],
      [1, 'remedy', '改进落实情况：2022年5月，重排网站目录；11月，抽查栏目。'],
    ],
  },
  {
    name: 'a time limit under the state of improvement is a plan',
    kind: 'problems_and_measures',
    items: [
      [1, 'problem', '（一）存在问题：栏目更新不及时。\n'],
      [1, 'measure', '（二）改进情况：2022年12月底前重排网站目录。'],
    ],
  },
  {
    name: 'nothing is told below a neutral heading',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '（一）存在问题：暂无。\n'],
      [1, 'background', '（二）改进情况：无。\n'],
      [1, 'background', '下一步打算\n'],
      [1, 'background', '无。'],
    ],
  },
];
