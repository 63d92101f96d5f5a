import type { TrainingItem } from '../../src/issues/training-items.ts';

/** Four matters, each in enough forms to learn from: what a small model of four categories is trained on in tests. */
const MATTERS: Readonly<Record<string, readonly string[]>> = {
  timeliness: [
    '栏目更新迟缓',
    '信息发布滞后数周',
    '个别栏目半年没有更新',
    '动态发布不及时',
    '通知公开晚于规定时限',
  ],
  capacity: [
    '信息员均为兼职',
    '经办人员业务不熟',
    '人手紧张且更换频繁',
    '培训次数偏少',
    '新到岗同志缺乏专业知识',
  ],
  requests: [
    '依申请公开答复格式不一',
    '申请件转办环节多',
    '对疑难申请把握不准',
    '答复书引用条款有误',
    '受理登记不完整',
  ],
  interpretation: [
    '政策解读形式单一',
    '解读材料照抄文件',
    '图解和视频解读偏少',
    '解读与文件不同步',
    '解读深度不够',
  ],
};
export const SAMPLE_CATEGORIES = Object.keys(MATTERS);

const FRAMES = [
  '一是MATTER。',
  '个别科室MATTER，需要改进。',
  '（二）MATTER',
  '从自查看，MATTER的情况仍然存在。',
];

/** 80 items by two authors, with one label each, and 8 without. */
export function makeSampleItems(): TrainingItem[] {
  const labelled = Object.entries(MATTERS).flatMap(([label, matters]) =>
    matters.flatMap((matter, m) =>
      FRAMES.map((frame, f) => ({
        text: frame.replace('MATTER', matter),
        labels: [label],
        author: (m + f) % 2 ? 'x' : 'y',
      })),
    ),
  );
  const empty = ['工作', '任务', '事项', '要求', '部署', '安排', '责任', '目标'].map((word, index) => ({
    text: `进一步做好各项${word}，不断取得新成效`,
    labels: [],
    author: index % 2 ? 'x' : 'y',
  }));
  return [...labelled, ...empty].map((item, index) => ({
    id: `s${index}`,
    heading: null,
    role: index % 3 ? 'problem' : 'measure',
    ...item,
  }));
}
