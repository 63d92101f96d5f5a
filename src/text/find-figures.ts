/** A number, date or address that starts at a place of a folded text. */
export interface FoundFigure {
  readonly end: number;
  readonly kind: 'number' | 'date' | 'link';
}

const YEAR = '(?:(?:19|20)\\d\\d|(?:二[〇○零o0]|一九)[〇○零o0-9一二三四五六七八九]{2})';
const MONTH = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const DATES = [
  `${YEAR}年(?:度(?!假))?(?:${MONTH}月份?(?:${MONTH}[日号])?)?`,
  `${YEAR}[-./]\\d{1,2}[-./]\\d{1,2}(?!\\d)`,
  '\\d{1,2}月份?(?:\\d{1,2}[日号])?',
  '[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}[日号]',
];
const DATE = new RegExp(DATES.join('|'), 'y');
const ARABIC = /\d+(?:[.,:~～—-]\d+)*[余多]?[百千万亿]*[余多]?[%‰]?/y;
// a Chinese numeral is a count only before a measure word: 三审三校, 进一步 and 五公开 are words
const MEASURE = '[个件条次名位人份篇期场宗例批类种项家户所处台册张天]';
const COUNT = new RegExp(
  `(?:百分之[零一二三四五六七八九十百]+)|[〇零一两二三四五六七八九十百千万亿]{2,12}[余多]?(?=${MEASURE})|[两二三四五六七八九十](?=${MEASURE})|[一](?=[名位件条篇期场宗例份次](?![性龙事]))`,
  'y',
);
// 统一, 进一步, 唯一, 第二条, 万一, 每一件 and 之一 are no counts
const NO_COUNT_AFTER = '统进唯第万每之同逐';
const LINK = /[a-z][a-z0-9]{0,60}(?:[.:/@_?=&#-]{1,4}[a-z0-9]{1,60}){1,20}\/?/y;

/** The figure at `start`, or null: 9.2余万, 2021年度, 十二（次）, 百分之九十, www.example.gov.cn. Ordinals of the law are none. */
export function findFigure(folded: string, start: number): FoundFigure | null {
  const unit = folded.charCodeAt(start);
  if (unit >= 0x61 && unit <= 0x7a) return findLink(folded, start);
  if (unit >= 0x30 && unit <= 0x39) {
    return matchAs('date', DATE, folded, start) ?? matchAs('number', ARABIC, folded, start);
  }
  if (!isChineseDigit(unit)) return null;
  const date = matchAs('date', DATE, folded, start);
  if (date !== null) return date;
  // within a run that was passed over: 第二十条
  if (isChineseDigit(folded.charCodeAt(start - 1))) return null;
  const before = folded[start - 1] ?? ' ';
  return NO_COUNT_AFTER.includes(before) ? null : matchAs('number', COUNT, folded, start);
}

function findLink(folded: string, start: number): FoundFigure | null {
  const found = matchAs('link', LINK, folded, start);
  if (found === null) return null;
  // e-government and a/b are words
  return /[.@]/.test(folded.slice(start, found.end)) ? found : null;
}

function matchAs(
  kind: FoundFigure['kind'],
  pattern: RegExp,
  folded: string,
  start: number,
): FoundFigure | null {
  pattern.lastIndex = start;
  return pattern.test(folded) ? { end: pattern.lastIndex, kind } : null;
}

// a table: this is asked of every character
const CHINESE_DIGITS = new Uint8Array(0x10000);
for (const digit of '〇零一两二三四五六七八九十百') CHINESE_DIGITS[digit.charCodeAt(0)] = 1;

function isChineseDigit(unit: number): boolean {
  return CHINESE_DIGITS[unit] === 1;
}
