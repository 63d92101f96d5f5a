import { ENCLOSED_ONES, MARKER_KINDS, WORD_ORDINALS } from "./markers.js";
const SENTENCE_BORDERS = '。．.！？!?；;…\n';
const COMMA_BORDERS = '，,、”’》）)—';
// 主要表现在一是…, 下一步一是… run on without punctuation
const RUN_ON = '在为有即如步施题面节足后将拟';
const COMPILED = MARKER_KINDS.map((kind) => ({ kind, expression: new RegExp(kind.pattern, 'gu') }));
/**
 * Candidate markers of `span`, in order, never overlapping, none inside quotation marks or brackets (`isEnclosed`).
 * Linear in the text.
 */
export function findMarkers(text, span, isEnclosed) {
    const body = text.slice(span.start, span.end);
    const found = [];
    for (const { kind, expression } of COMPILED) {
        for (const match of body.matchAll(expression)) {
            const start = span.start + match.index;
            const markerSpan = { start, end: start + match[0].length };
            if (isEnclosed(start))
                continue;
            const marker = judgeCandidate(text, span, kind, markerSpan, readOrdinal(match[0], match[1]));
            if (marker !== null)
                found.push(marker);
        }
    }
    // where two kinds overlap, （1） and 1）, the one that begins first is the whole marker
    found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    return found.filter((marker, index) => marker.span.start >= (found[index - 1]?.span.end ?? 0));
}
function judgeCandidate(text, region, kind, span, ordinal) {
    const before = characterBefore(text, region, span.start);
    const after = text[span.end] ?? '';
    const border = borderOf(before);
    if (after !== '' && kind.notBefore.includes(after) && !countsOn(text, span, kind, before))
        return null;
    // （一）项 and （二）目 name clauses of a law, but not where a point may begin: （三）项目信息, （二）目前
    if (border === 'none' && after !== '' && kind.notWithinBefore.includes(after))
        return null;
    if (before !== '\n' && kind.notAfter.includes(before))
        return null;
    if (isSlogan(text, span))
        return null;
    const opensLine = before === '\n';
    if (kind.where === 'line' && !opensLine)
        return null;
    // within a line 一、 opens a point only after a full border: 一、二、三产业 does not
    if (kind.id === 'hanzi-comma' && border === 'comma')
        return null;
    if (border === 'none') {
        if (/[\p{Number}第其数统唯]/u.test(before))
            return null;
        if (kind.id === 'hanzi-is' && (RUN_ON.includes(before) || (ordinal ?? 0) > 1)) {
            return { span, kind, ordinal, opensLine, border: RUN_ON.includes(before) ? 'comma' : 'none' };
        }
        if (kind.where !== 'anywhere')
            return null;
        // after plain text 1、 is more often a member of a phrase than a point
        if (text[span.end - 1] === '、' || /[A-Za-z]/u.test(before))
            return null;
    }
    return { span, kind, ordinal, opensLine, border };
}
/** 2.12个科室… at the start of a line, 1、2023年…: a point that opens with a count or a year; 2.12 or 2.12月 is none. */
function countsOn(text, span, { id }, before) {
    if (id !== 'arabic')
        return false;
    if (text[span.end - 1] === '、' && /^20\d\d\s?年/u.test(text.slice(span.end, span.end + 7)))
        return true;
    if (before !== '\n')
        return false;
    return /^\d{1,4}\s?[个家名件条项次期份所场类余多]/u.test(text.slice(span.end, span.end + 8));
}
/** The last character before `offset` that is no blank; a line break counts as one character, and so does the region's start. */
function characterBefore(text, region, offset) {
    for (let at = offset - 1; at >= region.start; at--) {
        const character = text[at] ?? '';
        if (character === '\n')
            return '\n';
        if (!/\s/u.test(character))
            return character;
    }
    return '\n';
}
function borderOf(before) {
    if ('：:'.includes(before))
        return 'colon';
    if (SENTENCE_BORDERS.includes(before))
        return 'sentence';
    return COMMA_BORDERS.includes(before) ? 'comma' : 'none';
}
/** 一是一、二是二: the number is said of itself; 一是一些 is a point. */
function isSlogan(text, span) {
    const said = text[span.end];
    if (text[span.end - 1] !== '是' || said === undefined || said !== text[span.start])
        return false;
    return /[、，,。；;”]/u.test(text[span.end + 1] ?? '。');
}
function readOrdinal(printed, number) {
    if (number !== undefined)
        return /\d/u.test(number) ? Number(number) : readHanziOrdinal(number);
    const word = WORD_ORDINALS[printed];
    if (word !== undefined)
        return word;
    for (const one of ENCLOSED_ONES) {
        const distance = (printed.codePointAt(0) ?? 0) - (one.codePointAt(0) ?? 0);
        if (distance >= 0 && distance < 20)
            return distance + 1;
    }
    return null;
}
/** 一 … 九十九, as the pattern of the markers admits them. */
function readHanziOrdinal(number) {
    const digits = '零一二三四五六七八九';
    if (!number.includes('十'))
        return digits.indexOf(number);
    const [tens = '', ones = ''] = number.split('十');
    return (tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones));
}
//# sourceMappingURL=find-markers.js.map