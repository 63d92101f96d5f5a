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
];
