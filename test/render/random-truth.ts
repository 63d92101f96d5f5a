import { compareText } from '../../src/evaluate/compare-text.ts';
import { seededRandom } from './random.ts';
import { between, pick, randomTables } from './random-tables.ts';
import { type ItemDraft, overviewItems, problemItems } from './random-words.ts';
import { ENCODINGS, TEXT_LAYOUTS, type Truth } from './truth.ts';

const PLACES = ['云岭市', '临溪县', '东浦区', '白石镇', '青禾市', '南汀县', '北渡区'];
const OFFICES = ['教育局', '水务局', '应急管理局', '交通运输局', '文化和旅游局', '市场监督管理局'];
const TITLES = {
  proactive: ['主动公开政府信息情况', '主动公开情况'],
  requests: ['收到和处理政府信息公开申请情况', '收到和处理政府信息公开申请的情况'],
  review: ['政府信息公开行政复议、行政诉讼情况', '因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
  problems: [
    '存在的主要问题及改进情况',
    '存在的主要问题和改进措施',
    '存在的主要问题及下一步改进措施',
    '存在的不足及改进情况',
  ],
  other: ['其他需要报告的事项', '其他需要报告的事项。'],
} as const;

/** Agencies are told to print 0; some print a slash, a few nothing. */
const EMPTY_CELLS = ['0', '0', '0', '0', '0', '0', '0', 'slash', 'slash', 'blank'] as const;
/** How many random reports break an identity, as some real ones do. */
const BROKEN_SHARE = 0.12;

/** An invented report as data: both forms, sparse figures, varied titles, words that look like rows. The same seed, the same report. */
export function randomTruth(seed: number): Truth {
  // neighbouring seeds of a linear congruential generator begin alike
  const random = seededRandom(Math.imul(seed + 1, 2_654_435_761));
  for (let i = 0; i < 4; i++) random();
  const year = between(random, 2019, 2024);
  const usual = year < 2021 ? '2019' : '2021';
  const form = random() < 0.06 ? (usual === '2019' ? '2021' : '2019') : usual;
  const empty = pick(random, EMPTY_CELLS);
  const nullShare = empty === '0' ? 0 : pick(random, [1, 1, 0.5, 0.05]);
  const tables = randomTables(random, { form, nullShare, isBroken: random() < BROKEN_SHARE });
  const agency = pick(random, PLACES) + pick(random, OFFICES);
  const published = `${year + 1}-01-${String(between(random, 10, 31))}`;
  const titles = {
    overview: '总体情况',
    proactive: pick(random, TITLES.proactive),
    requests: pick(random, TITLES.requests),
    review: pick(random, TITLES.review),
    problems: pick(random, TITLES.problems),
    other: pick(random, TITLES.other),
  };
  const items = [...overviewItems(random, agency, year), ...problemItems(random)];
  const other = [pick(random, ['无其他需要报告的事项。', '本年度没有收取信息处理费，即0元。'])];
  const title = `${agency}${year}年政府信息公开工作年度报告`;
  const bodies = [textOf(items, 1), null, null, null, textOf(items, 5), compareText(other.join(''))];
  return {
    file: `random-${seed}.txt`,
    title,
    agency,
    agency_variants: [agency],
    year,
    form,
    published,
    period: [`${year}-01-01`, `${year}-12-31`],
    sections: Object.values(titles).map((printed, i) => ({
      ordinal: i + 1,
      title: printed.replace('。', ''),
      first: bodies[i]?.slice(0, 15) ?? null,
      last: bodies[i]?.slice(-15) ?? null,
    })),
    tables,
    items,
    section_titles: mapTitles(titles),
    document_number: null,
    preamble: [
      `本报告依据《中华人民共和国政府信息公开条例》编制。数据统计期限自${year}年1月1日起至${year}年12月31日止。`,
    ],
    other,
    signoff: [agency, `${Number(published.slice(0, 4))}年1月${Number(published.slice(8))}日`],
    layout: {
      text: pick(random, TEXT_LAYOUTS),
      empty,
      damage: [],
      encoding: pick(random, ENCODINGS),
      seed,
    },
  };
}

function textOf(items: readonly ItemDraft[], section: 1 | 5): string {
  return compareText(
    items
      .filter((item) => item.section === section)
      .map(({ text }) => text)
      .join(''),
  );
}

function mapTitles(titles: Truth['section_titles']): Truth['section_titles'] {
  const numbered = Object.entries(titles).map(([kind, title], i) => [kind, `${'一二三四五六'[i]}、${title}`]);
  return Object.fromEntries(numbered);
}
