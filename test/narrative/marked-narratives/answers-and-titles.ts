import type { MarkedNarrative } from './marked-narrative.ts';

/** Points with their own answers, titles over sentences, lists that run on, what was mended of what others had found. */
export const ANSWERS_AND_TITLES: readonly MarkedNarrative[] = [
  {
    name: 'an answer that names itself, in every point',
    kind: 'problems_and_measures',
    items: [
      [1, 'problem', '1.旧档案查起来费时。2010年以前的卷宗没有电子版。'],
      [2, 'measure', '对策：由档案室牵头，分两年扫描完毕。\n'],
      [1, 'problem', '2.站所没人管公开。5个站都没有公开栏。'],
      [2, 'measure', '对策：每站定1名信息员，公开栏由局里统一做。'],
    ],
  },
  {
    name: 'a title on its own line belongs to its point, whose sentences follow it',
    kind: 'problems_and_measures',
    items: [
      [
        1,
        'remedy',
        '（一）去年问题的改进情况\n去年评估中指出的空白栏目，已于3月底前全部补齐。针对答复超期的问题，启用了办件台账，全年没有再超期。\n',
      ],
      [1, 'background', '（二）目前存在的问题\n'],
      [2, 'problem', '一方面，各科室理解不一，公开深浅不同；'],
      [2, 'problem', '另一方面，答复申请的经验不足。此外，解读几乎全是文字。'],
    ],
  },
  {
    name: 'what stands in the paragraph of the last point belongs to it, 此外 or not',
    kind: 'problems_and_measures',
    items: [
      [1, 'background', '存在以下不足：'],
      [1, 'problem', '一是更新不及时；'],
      [1, 'problem', '二是解读形式单一。此外，基层力量薄弱，一人多岗普遍。\n'],
      [1, 'background', '下一步，将抓好以下工作：'],
      [1, 'measure', '一是定期巡检栏目；'],
      [1, 'measure', '二是用好图解。另外，继续加大对乡镇的指导。'],
    ],
  },
  {
    name: 'a list that runs on from 将',
    kind: 'problems_and_measures',
    items: [
      [1, 'problem', '个别街道更新不及时。'],
      [1, 'background', '对此，明年我们将'],
      [1, 'measure', '一是抓学习，把条例纳入轮训；'],
      [1, 'measure', '二是抓督查，对推进不力的单位进行约谈。'],
    ],
  },
  {
    name: 'the next year before a list plans, 一要 plans',
    kind: 'problems_and_measures',
    items: [
      [1, 'problem', '政策宣传的覆盖面不够。\n'],
      [1, 'background', '2023年，'],
      [1, 'measure', '一要推动政策进村，集中开展宣传月活动；'],
      [1, 'measure', '二要加强人员储备，选调1名干部作为备岗。'],
    ],
  },
  {
    name: 'plain statements stand among the problems until the measures begin',
    kind: 'problems_and_measures',
    items: [
      [1, 'problem', '专业术语多，群众读不懂。'],
      [1, 'problem', '日程没有提前公布，用户不知道何时能看到数据。'],
      [1, 'measure', '2023年，拟于每年1月公布日程表。'],
      [1, 'measure', '对民生数据配发名词解释和图解。'],
    ],
  },
  {
    name: 'found by others and put right at once',
    kind: 'problems_and_measures',
    items: [
      [1, 'problem', '县里在检查中指出我局三个问题：文件没有配套解读；栏目与目录不一致；科室配合不积极。'],
      [1, 'background', '对此，局党组照单全收、立行立改：'],
      [1, 'remedy', '一是补发了11份文件的解读；'],
      [1, 'remedy', '二是比照目录新设栏目4个，更名6个；'],
      [1, 'remedy', '三是将任务分解到7个股室，供稿量增加近一倍。'],
    ],
  },
  {
    name: 'points that open with a count or a year',
    kind: 'overview',
    items: [
      [1, 'background', '（一）监督保障情况。\n'],
      [2, 'achievement', '1.调整领导小组，局长任组长。\n'],
      [2, 'achievement', '2.12个科室各确定1名信息员。'],
    ],
  },
];
