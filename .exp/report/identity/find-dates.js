const CHINESE_DIGITS = {
    〇: '0',
    '○': '0',
    Ｏ: '0',
    零: '0',
    一: '1',
    二: '2',
    三: '3',
    四: '4',
    五: '5',
    六: '6',
    七: '7',
    八: '8',
    九: '9',
};
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;
/** A year in digits of either kind (2021, 二〇二一, 二0一七); null where the characters are none between 2000 and 2100. */
export function parseYear(printed) {
    const digits = [...printed].map((character) => CHINESE_DIGITS[character] ?? character).join('');
    const year = /^\d{4}$/.test(digits) ? Number(digits) : Number.NaN;
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}
const YEAR_DIGITS = '[0-9二〇○零一三四五六七八九]{4}';
/** Every year written with 年 in the text, in order. */
export function findYears(text) {
    const years = [...text.matchAll(new RegExp(`(${YEAR_DIGITS})[ ]?年`, 'g'))].map((match) => parseYear(match[1] ?? ''));
    return years.filter((year) => year !== null);
}
const PERIOD = /(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日 ?(?:起|开始)?[，,]? ?(?:至|到|—|－|-|–|~)+ ?(?:(\d{4}) ?年)? ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/g;
/** First and last day of the data where the report states them as 统计期限; the stretch must be within 400 days. */
export function findPeriod(text) {
    for (const match of text.matchAll(PERIOD)) {
        const [, year, month, day, endYear, endMonth, endDay] = match.map((part) => part === undefined ? Number.NaN : Number(part));
        const start = isoDate(year, month, day);
        const end = isoDate(Number.isNaN(endYear) ? year : endYear, endMonth, endDay);
        if (start !== null &&
            end !== null &&
            start < end &&
            Date.parse(end) - Date.parse(start) < 400 * 86_400_000)
            return { start, end };
    }
    return null;
}
const DATE = new RegExp(`(${YEAR_DIGITS})[ ]?年[ ]?([0-9一二三四五六七八九十]{1,3})[ ]?月[ ]?([0-9一二三四五六七八九十]{1,3})[ ]?日`, 'g');
/** The last full date of a stretch of text as an ISO date; null where there is none. */
export function findLastDate(text) {
    const dates = [...text.matchAll(DATE)].map((match) => isoDate(parseYear(match[1] ?? '') ?? undefined, parseDayNumber(match[2] ?? ''), parseDayNumber(match[3] ?? '')));
    return dates.filter((date) => date !== null).at(-1) ?? null;
}
const DAY_DIGITS = '一二三四五六七八九';
function parseDayNumber(printed) {
    if (/^\d+$/.test(printed))
        return Number(printed);
    const [tens = '', ones] = printed.split('十');
    const digit = (character, empty) => character === '' ? empty : DAY_DIGITS.indexOf(character) + 1;
    return ones === undefined ? digit(tens, 0) : digit(tens, 1) * 10 + digit(ones, 0);
}
/** Null unless year, month and day make a day of the calendar. */
function isoDate(year, month, day) {
    if (year === undefined || month === undefined || day === undefined)
        return null;
    const date = new Date(Date.UTC(year, month - 1, day));
    const iso = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
    return iso !== '' && date.getUTCMonth() === month - 1 && date.getUTCFullYear() === year ? iso : null;
}
const DAY = '(\\d{4}) ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?(\\d{1,2})(?!\\d)';
// a day of publication goes before the day on which the page or the document was made
const STATED = [
    new RegExp(`(?:发布|公开|提供)(?:日期|时间)[:：| ]*${DAY}`),
    new RegExp(`(?:^|[^\\p{Script=Han}])(?:发文|成文|印发|生成|更新)?(?:日期|时间)[:：| ]*${DAY}`, 'mu'),
    // alone under the title, in brackets or not, with a counter of clicks
    new RegExp(`^[ \\t]*[（(]?${DAY}日?[）)]?(?:[ \\t]*[（(]?(?:点击|浏览|阅读|来源|作者).*|[ \\t|｜]*)$`, 'm'),
    // beside the name of the site, with or without the hour
    new RegExp(`^(?!.*(?:统计|截[止至]|期限))(?:[^\\n，。]{0,60} )?${DAY}(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?(?: [^\\n，。\\d]{0,40})?$`, 'm'),
];
/** The day of publication that a page's head states (发布日期：2021-01-11), as an ISO date; null where it states none. */
export function findStatedDate(head) {
    for (const pattern of STATED) {
        const [, year, month, day] = pattern.exec(head)?.map(Number) ?? [];
        const date = isoDate(year, month, day);
        if (date !== null)
            return date;
    }
    return null;
}
//# sourceMappingURL=find-dates.js.map