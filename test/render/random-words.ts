import type { Random } from './random.ts';
import { between, pick } from './random-tables.ts';

/**
 * Sentences of invented reports. `#` becomes a figure. Some hold what a reader of tables could take for a row: labels of the form,
 * figures behind them, slashes, numbers of lists.
 */
const YEAR_SENTENCES = [
  '全年通过网站发布各类信息#条，其中部门动态#条。',
  '本年新收政府信息公开申请#件，上年结转#件，均在期限内答复。',
  '申请中予以公开#件、部分公开#件，其他处理#件。',
  '公开行政许可#项、行政处罚#件，行政强制信息#条。',
  '清理规范性文件#件，规章类文件另由法制机构汇编。',
  '行政复议结果维持#件，结果纠正#件，尚未审结#件。',
  '没有属于国家秘密或者行政查询事项的申请，重复申请#件。',
  '政府集中采购信息按批次公布，共#批，金额#元。',
  '窗口受理咨询#次，电话答疑#次，满意度为#.5%。',
  '行政事业性收费目录每季度核对一次，本年调整#项。',
  '组织经办人员培训#次，#人次参加。',
  '栏目更新实行台账管理，空白栏目已经补齐。',
];
const HEADS = ['主动公开', '依申请公开', '政府信息管理', '平台建设', '监督保障'];
const PROBLEMS = [
  '栏目更新不够及时，个别页面超过#天没有新内容',
  '申请答复文书的格式还不统一',
  '经办人员变动较多，业务不够熟悉',
  '政策解读形式单一，图表类解读只占#成',
  '部分科室报送材料时仍有遗漏',
];
const MEASURES = [
  '按季度巡检栏目，发现空白当周补齐',
  '修订答复文书样式，统一编号和存档',
  '每年组织#次业务培训，新任人员先学后上岗',
  '把解读材料与文件同步起草、同步发布',
  '将报送情况纳入年度考核，每月通报一次',
];
const MARKERS: readonly ((i: number) => string)[] = [
  (i) => `${ORDINALS[i] ?? ''}是`,
  (i) => `（${ORDINALS[i] ?? ''}）`,
  (i) => `${i + 1}.`,
  (i) => `${i + 1}、`,
];
const ORDINALS = ['一', '二', '三', '四', '五'];

export interface ItemDraft {
  readonly section: 1 | 5;
  readonly text: string;
  readonly newParagraph: boolean;
}

/** The items of section 一: an opening, then heads with sentences under them or one after the other. */
export function overviewItems(random: Random, agency: string, year: number): ItemDraft[] {
  const opening = {
    section: 1,
    text: `${year}年，${agency}按照条例要求做好各项公开工作。`,
    newParagraph: true,
  } as const;
  const mark = pick(random, MARKERS.slice(0, 2));
  const hasParagraphs = random() < 0.6;
  const heads = HEADS.slice(0, between(random, 2, 5)).map((head, i): ItemDraft => {
    const sentences = Array.from({ length: between(random, 1, 3) }, () =>
      fill(random, pick(random, YEAR_SENTENCES)),
    );
    return {
      section: 1,
      text: `${mark(i)}${head}情况。${sentences.join('')}`,
      newParagraph: hasParagraphs || i === 0,
    };
  });
  return [opening, ...heads];
}

/** The items of section 五: lead-ins, problems and measures, marked in one way each. */
export function problemItems(random: Random): ItemDraft[] {
  const list = (texts: readonly string[], lead: string): ItemDraft[] => {
    const mark = pick(random, MARKERS);
    const hasParagraphs = random() < 0.4;
    const items = texts.map((text, i): ItemDraft => {
      const end = i === texts.length - 1 || hasParagraphs ? '。' : '；';
      return { section: 5, text: mark(i) + fill(random, text) + end, newParagraph: hasParagraphs };
    });
    return [{ section: 5, text: lead, newParagraph: true }, ...items];
  };
  const count = between(random, 2, 4);
  return [
    ...list(PROBLEMS.slice(0, count), '一年来的工作还有差距，主要表现在：'),
    ...list(MEASURES.slice(0, count), '下一步将从以下几个方面改进：'),
  ];
}

function fill(random: Random, sentence: string): string {
  return sentence.replace(/#/g, () =>
    String(random() < 0.5 ? between(random, 0, 9) : between(random, 10, 999)),
  );
}
