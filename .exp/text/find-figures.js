const YEAR = '(?:(?:19|20)\\d\\d|(?:二[〇○零o0]|一九)[〇○零o0-9一二三四五六七八九]{2})';
const CHINESE_MONTH = '[一二三四五六七八九十]{1,3}';
const MONTH = `(?:\\d{1,2}|${CHINESE_MONTH})`;
// 底线, 初步 and 末端 are words
const PART_OF_MONTH = '(?:底(?![线层稿图])|初(?![步级审始次])|末(?!端)|[上中下]旬)';
const MONTH_AND_DAY = `${MONTH}月份?(?:${MONTH}[日号]|${PART_OF_MONTH})?`;
// 上半年度报告 is a kind of report
const HALF = '[上下]半年(?:度(?!报)|(?!度))';
// 每一季度 and 一季度一公示 tell how often, not when
const QUARTER = '第[一二三四1-4]季度|(?<!每)[一二三四1-4]季度(?!一)';
const PART_OF_YEAR = `(?:${MONTH_AND_DAY}|${HALF}|${QUARTER})`;
const DATES = [
    `${YEAR}年(?:度(?!假))?(?:${PART_OF_YEAR}|${PART_OF_MONTH})?`,
    `${YEAR}[-./]\\d{1,2}[-./]\\d{1,2}(?!\\d)`,
    // 今年 alone is a word that every copy has
    `[今去明本当次]年度?${PART_OF_YEAR}`,
    HALF,
    QUARTER,
    '\\d{1,2}[~～—-]{1,2}\\d{1,2}月份?',
    `\\d{1,2}月份?(?:\\d{1,2}[日号]|${PART_OF_MONTH})?`,
    // 一月一次 is none
    `${CHINESE_MONTH}月(?:${CHINESE_MONTH}[日号]|份|${PART_OF_MONTH}|(?=[至起]))`,
    '十[一二]月',
];
const DATE = new RegExp(DATES.join('|'), 'y');
const ARABIC = /\d+(?:[.,:~～—-]\d+)*[余多]?[百千万亿]*[余多]?[%‰]?/y;
// a Chinese numeral is a count only before a measure word: 三审三校, 进一步 and 五公开 are words
const MEASURE = '[个件条次名位人份篇期场宗例批类种项家户所处台册张天倍]';
// 二元 and 一元化 are no amounts
const MEASURE_OR_YUAN = `(?=${MEASURE}|元)`;
const COUNTS = [
    '百分之[零一二三四五六七八九十百]+(?:点[零一二三四五六七八九]+)?',
    `[〇零一两二三四五六七八九十百千万亿]{2,12}(?:[余多几来][万亿]?)?${MEASURE_OR_YUAN}`,
    // 四点二亿元; 两点一线 is none
    '[零一二三四五六七八九十百千]{1,6}点[零一二三四五六七八九]{1,3}[万亿]?(?=[元倍]|个百分点)',
    `[十百千万][余多几来][万亿]?${MEASURE_OR_YUAN}`,
    // numerals as on cheques; 队伍, 陆续 and 收拾 are words
    '[壹贰叁肆伍陆柒捌玖拾佰仟][零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{1,11}(?=元)',
    // 近万人, 上千次; 成千上万 and 网上 are words
    `(?<=[近约逾超数几]|超过|(?<![千网线以会])上)[百千万亿]${MEASURE_OR_YUAN}`,
    `[两二三四五六七八九十](?=${MEASURE})`,
    '一(?=[名位件条篇期场宗例份次倍](?![性龙事]))',
];
const COUNT = new RegExp(COUNTS.join('|'), 'y');
// 统一, 进一步, 唯一, 第二条, 万一, 每一件 and 之一 are no counts
const NO_COUNT_AFTER = '统进唯第万每之同逐';
const LINK = /[a-z][a-z0-9]{0,60}(?:[.:/@_?=&#-]{1,4}[a-z0-9]{1,60}){1,20}\/?/y;
/** The figure at `start`, or null: 9.2余万, 2021年度, 十二（次）, 百分之九十, www.example.gov.cn. Ordinals of the law are none. */
export function findFigure(folded, start) {
    const unit = folded.charCodeAt(start);
    if (unit >= 0x61 && unit <= 0x7a)
        return findLink(folded, start);
    if (unit >= 0x30 && unit <= 0x39) {
        return matchAs('date', DATE, folded, start) ?? matchAs('number', ARABIC, folded, start);
    }
    const opener = OPENERS[unit];
    if (opener === NONE)
        return null;
    if (opener === DATE_WORD)
        return findDateWord(folded, start);
    const date = matchAs('date', DATE, folded, start);
    if (date !== null)
        return date;
    // within a run that was passed over: 第二十条
    if (OPENERS[folded.charCodeAt(start - 1)] === DIGIT)
        return null;
    const before = folded[start - 1] ?? ' ';
    return NO_COUNT_AFTER.includes(before) ? null : matchAs('number', COUNT, folded, start);
}
// 上, 本 and 第 are everywhere: the next character tells most of them apart without an expression
function findDateWord(folded, start) {
    const next = folded[start + 1] ?? ' ';
    if (next !== '年' && next !== '半' && folded[start + 2] !== '季')
        return null;
    return matchAs('date', DATE, folded, start);
}
function findLink(folded, start) {
    const found = matchAs('link', LINK, folded, start);
    if (found === null)
        return null;
    // e-government and a/b are words
    return /[.@]/.test(folded.slice(start, found.end)) ? found : null;
}
function matchAs(kind, pattern, folded, start) {
    pattern.lastIndex = start;
    return pattern.test(folded) ? { end: pattern.lastIndex, kind } : null;
}
const NONE = 0;
const DIGIT = 1;
const GREAT_DIGIT = 2;
const DATE_WORD = 3;
// a table: this is asked of every character
const OPENERS = new Uint8Array(0x10000);
for (const digit of '〇零一两二三四五六七八九十百')
    OPENERS[digit.charCodeAt(0)] = DIGIT;
for (const digit of '千万亿壹贰叁肆伍陆柒捌玖拾佰仟')
    OPENERS[digit.charCodeAt(0)] = GREAT_DIGIT;
for (const word of '今去明本当次上下第')
    OPENERS[word.charCodeAt(0)] = DATE_WORD;
//# sourceMappingURL=find-figures.js.map