import { findFigure } from "./find-figures.js";
import { buildNameFinder } from "./find-names.js";
import { foldText } from "./fold-text.js";
/** The one character that stands for all words of a kind in a masked text; private use, so that no report prints it. */
export const PLACEHOLDERS = {
    number: '\ue000',
    date: '\ue001',
    name: '\ue002',
    link: '\ue003',
};
/**
 * The masked form of a text: its list marker, punctuation and white space dropped, widths and capitals folded, numbers, dates,
 * addresses, and the names of agencies and places each replaced by a placeholder. `names` are the report's own names and those of
 * persons that it prints; other agencies are found by rule. An empty text gives an empty form.
 */
export function maskText(text, names) {
    return compileMask(names)(text);
}
/** `maskText` for many texts of one report: the names are prepared once. */
export function compileMask(names) {
    const folded = names.map((name) => foldText(name).text).filter((name) => name.length >= 2);
    const findName = buildNameFinder(folded);
    return (text) => maskFolded(text, findName);
}
function maskFolded(original, findName) {
    const { text, offsets } = foldText(original);
    const slots = [];
    let masked = '';
    let hanCount = 0;
    for (let at = markerEnd(text); at < text.length;) {
        const figure = findFigure(text, at);
        const end = figure?.end ?? findName(text, at);
        if (end > at) {
            const kind = figure?.kind ?? 'name';
            slots.push({ kind, start: offsets[at] ?? 0, end: (offsets[end - 1] ?? 0) + 1 });
            masked += PLACEHOLDERS[kind];
            at = end;
            continue;
        }
        const width = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
        const kind = width === 2 ? classifyCharacter(text.slice(at, at + 2)) : classOfUnit(text.charCodeAt(at));
        if (kind !== DROPPED)
            masked += text.slice(at, at + width);
        if (kind === HAN)
            hanCount++;
        at += width;
    }
    return { text: masked, hanCount, slots };
}
const MARKER = /(?:[-•●◆■▪★※*]|[①-⑳⑴-⒇㈠-㈩]|\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)[、.]?|\d{1,2}(?:[、)]|\.(?!\d))|[一二三四五六七八九十]{1,3}(?:、|是(?!否)|要(?=[^\d点件求事素闻]))|第[一二三四五六七八九十]{1,2}[,、:]|其[一二三四五六七八九十][,、:]|(?:首先|其次|再次|再者|最后|一方面|另一方面)[,:])[,:、]?/y;
const MAX_MARKERS = 2;
/** Where the text goes on behind its list markers (1.一是…): at most two, as deeper ones are not printed together. */
function markerEnd(folded) {
    let end = 0;
    for (let count = 0; count < MAX_MARKERS; count++) {
        MARKER.lastIndex = end;
        if (!MARKER.test(folded))
            break;
        end = MARKER.lastIndex;
    }
    return end;
}
const DROPPED = 1;
const HAN = 2;
const KEPT = 3;
const HAN_PATTERN = /^\p{Script=Han}$/u;
// private-use glyphs are bullets in real reports, and must not pass for placeholders
const DROPPED_PATTERN = /^[\p{P}\p{S}\p{Z}\p{C}\p{No}]$/u;
function classifyCharacter(character) {
    if (HAN_PATTERN.test(character) && !/^[〇々]$/.test(character))
        return HAN;
    return DROPPED_PATTERN.test(character) ? DROPPED : KEPT;
}
// a class for each code unit, settled when it is first met: the patterns are slow and texts use few characters
const CLASSES = new Uint8Array(0x10000);
function classOfUnit(unit) {
    const known = CLASSES[unit] ?? 0;
    if (known !== 0)
        return known;
    const settled = classifyCharacter(String.fromCharCode(unit));
    CLASSES[unit] = settled;
    return settled;
}
//# sourceMappingURL=masks.js.map