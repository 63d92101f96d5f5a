import { findNumerals } from "../../text/numerals.js";
import { ownExpression } from "./own-expressions.js";
/** Longest first where one begins as another does. */
const UNIT = ownExpression('figures', 'unit');
/** What follows a number that tells a date, a time limit, an aspect, a share or a measure: none of them counts what was done. */
const NO_COUNT_BEHIND = ownExpression('figures', 'no-count-behind');
const NO_COUNT_BEFORE = ownExpression('figures', 'no-count-before');
const TELEPHONE_BEFORE = ownExpression('figures', 'telephone');
/** 两个问题, 二次审查: what small Chinese numbers only sum up or repeat. */
const SMALL_ASPECT_BEHIND = ownExpression('figures', 'small-aspect');
/** 上年提出的3个问题 */
const TOLD_PROBLEMS_BEFORE = ownExpression('figures', 'told-problems');
/** 每季度一次, 不少于3条: how often something is or must be done, no count of what was. */
const FREQUENCY_BEFORE = ownExpression('figures', 'frequency');
const APPROXIMATE_BEFORE = ownExpression('figures', 'approximate');
/** 从三处着手, 抓好两件事, 存在两个问题: what is announced in small Chinese numbers is a list, whatever its unit. */
const ANNOUNCED_BEFORE = ownExpression('figures', 'announced');
/** 存在以下3个问题 */
const LIST_BEFORE = ownExpression('figures', 'list');
/** 一项, 一次 and the like are mostly articles; they count behind a verb of receiving or doing, or at the end of the clause. */
const COUNTS_BEFORE_ONE = ownExpression('figures', 'counted-one');
/** 办了一次, 开过一次会: what was done is counted in these units; 有了一个新变化 counts nothing. */
const DONE_BEFORE_ONE = ownExpression('figures', 'done-one');
/** 培训三次，一次专题讲座 */
const PARTED_TIMES_BEFORE = ownExpression('figures', 'parted-times');
const TIMES = ownExpression('figures', 'times');
/** 一件要…，一件要…: the cases that were received, one by one. */
const CASE_BY_CASE = ownExpression('figures', 'case-by-case');
/** What 一起 counts, where it is no adverb. */
const CASES = /复议|诉讼|申请|案/u;
const CASES_BEFORE = ownExpression('figures', 'cases-before');
const UNITLESS_BEFORE = ownExpression('figures', 'no-unit');
/** 粉丝突破2万, 用户210万: a number in 万 needs no unit behind these. */
const READERS_BEFORE = ownExpression('figures', 'readers');
/** The figures of a sentence, in order; dates, ordinals, time limits, telephone numbers, aspects and shares are none. */
export function findFigures(sentence) {
    return joinThousands(sentence, findNumerals(sentence)).flatMap((numeral) => {
        const before = sentence.slice(Math.max(0, numeral.start - 8), numeral.start);
        const after = sentence.slice(numeral.end, numeral.end + 10);
        if (NO_COUNT_BEHIND.test(after) ||
            NO_COUNT_BEFORE.test(before) ||
            LIST_BEFORE.test(before) ||
            FREQUENCY_BEFORE.test(sentence.slice(Math.max(0, numeral.start - 24), numeral.start)) ||
            isListOfAspects(sentence, numeral))
            return [];
        const unit = UNIT.exec(after);
        const digits = /[0-9０-９]/u.test(sentence[numeral.start] ?? '');
        if (unit === null && !(digits || numeral.value === 0))
            return [];
        const readers = /[万亿]$/u.test(sentence.slice(numeral.start, numeral.end)) &&
            READERS_BEFORE.test(sentence.slice(Math.max(0, numeral.start - 24), numeral.start));
        // 身份证号后四位
        if (unit?.[1] === '位' && /[前后末]\s?$/u.test(before))
            return [];
        if (unit === null && TELEPHONE_BEFORE.test(before))
            return [];
        if (/^\s?个(?:突出|主要)?问题/u.test(after) && TOLD_PROBLEMS_BEFORE.test(before))
            return [];
        if (unit === null &&
            !readers &&
            !(UNITLESS_BEFORE.test(before) && /^\s?(?:[，。；、,;）)]|$)/u.test(after)))
            return [];
        if (!digits && !isChineseCount(sentence, numeral, before, after.slice(unit?.[0].length ?? 0)))
            return [];
        const figure = {
            start: numeral.start,
            end: numeral.end + (unit?.[0].length ?? 0),
            value: numeral.value,
            unit: unit?.[1] ?? null,
            approximate: numeral.approximate || /^\s?来/u.test(after) || APPROXIMATE_BEFORE.test(before),
        };
        return [figure];
    });
}
/** 一, 两 and 三 live in many words (统一, 三审三校): as counts they stand before a unit and apart from such words. */
function isChineseCount(sentence, { start, value }, before, behind) {
    if (/[统唯同单万专第逐任其每某进]$/u.test(before))
        return false;
    // 零 is told as a word: 零申请 is read with the claims of nothing
    if (value === 0)
        return /^\s?(?:[，。；、,;）)]|$)/u.test(behind);
    if (value < 10 && (ANNOUNCED_BEFORE.test(before) || isSumOfNames(sentence, start, value)))
        return false;
    if (value < 10 && SMALL_ASPECT_BEHIND.test(sentence.slice(start + 1, start + 20)))
        return false;
    // 上面说的两项政策: known before
    if (value > 1 && value < 10 && /的$/u.test(before) && /^[个项]/u.test(sentence.slice(start + 1)))
        return false;
    if (sentence[start] !== '一' || value !== 1)
        return true;
    if (isDistributed(sentence, start))
        return false;
    const from = sentence.slice(start);
    const isCase = /(?:^|[，,、；：:]\s?)(?:其中|另有|[前后另])?$/u.test(before) && CASE_BY_CASE.test(from.slice(1));
    if (isCase && (sentence[start + 1] !== '起' || CASES.test(sentence.slice(0, start))))
        return true;
    if (TIMES.test(from) && PARTED_TIMES_BEFORE.test(before))
        return true;
    if (sentence[start + 1] === '起' && CASES_BEFORE.test(before))
        return true;
    // 融到一起, 混在一处: adverbs
    if (/^[起块处]/u.test(sentence.slice(start + 1)) &&
        (/[到在融合聚于成]$/u.test(before) || !/^[，。；、,;）)]/u.test(behind)))
        return false;
    if (COUNTS_BEFORE_ONE.test(before) || /^(?:[，。；、,;）)]|$)/u.test(behind))
        return true;
    return TIMES.test(from) && DONE_BEFORE_ONE.test(before);
}
/** 成熟一批、公开一批, 发现一起查处一起: each as it comes, no count. */
function isDistributed(sentence, start) {
    const pair = /[^，、；前后另第每这那](一[批个件起项条处户村])[^。；一]{0,12}[一-龥]\1/u.exec(sentence.slice(Math.max(0, start - 16), start + 18));
    return pair !== null && !/[，、；]$/u.test(sentence.slice(Math.max(0, start - 1), start));
}
/** 资源保护、要素保障和群众维权三条主线: as many names as the number says, so that it counts nothing but them. */
function isSumOfNames(sentence, start, value) {
    if (!/^[两二三四五六七八九](?:[家项条支块类步关张]|个(?!账号|帐号|公众号))/u.test(sentence.slice(start, start + 6)))
        return false;
    const clause = /[^，,。；;：:]{0,60}$/u.exec(sentence.slice(Math.max(0, start - 60), start))?.[0] ?? '';
    return value === clause.split(/[、和与及]/u).length;
}
/** 2 345, 2，345: groups of three digits with a blank or a full-width comma between are one number. */
function joinThousands(sentence, numerals) {
    const joined = [];
    for (const numeral of numerals) {
        const last = joined.at(-1);
        const group = /^\d{3}$/u.test(sentence.slice(numeral.start, numeral.end));
        const first = last !== undefined && /^[1-9]\d{0,2}(?:[ ，]\d{3})*$/u.test(sentence.slice(last.start, last.end));
        if (last !== undefined &&
            first &&
            group &&
            last.end + 1 === numeral.start &&
            /[ ，]/u.test(sentence[last.end] ?? '')) {
            const value = last.value * 1000 + numeral.value;
            joined[joined.length - 1] = { ...numeral, start: last.start, value };
        }
        else {
            joined.push(numeral);
        }
    }
    return joined;
}
/** 6个方面25项: the items of a plan, not of the year. */
function isListOfAspects(sentence, { start, end }) {
    const before = sentence.slice(Math.max(0, start - 8), start);
    return (/(?:个|大)(?:方面|部分|大类|类|领域)\s?共?$/u.test(before) &&
        /^\s?(?:项|个|条)/u.test(sentence.slice(end, end + 3)));
}
//# sourceMappingURL=find-figures.js.map