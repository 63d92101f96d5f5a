import { applyEdits, composeOffsets } from "./offset-map.js";
import { RADICALS } from "./radicals.js";
/**
 * The closed list of changes that every text undergoes once, on reading: radicals become their characters, line ends `\n`, all
 * sorts of blanks a space, full-width digits and Latin letters ASCII; invisible characters, word-processor bookmarks and field
 * codes go. Everything else stays as printed, （）；① among it: never NFKC.
 */
export function normalizeText(raw) {
    const characters = applyEdits(raw, characterEdits(raw));
    const residue = applyEdits(characters.text, residueEdits(characters.text));
    return { text: residue.text, offsets: composeOffsets(characters.offsets, residue.offsets) };
}
const LINE_END = /\r\n?|[\f\v\u0085\u2028\u2029]/;
const BLANK = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
// zero-width characters, soft hyphen, marks of byte order and of direction; variation selectors; control characters
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|(?![\t\n])\p{Cc}/u;
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ]/;
const RADICAL = /[\u2e80-\u2ef3\u2f00-\u2fd5]/;
const CHANGED = new RegExp([LINE_END, BLANK, INVISIBLE, FULL_WIDTH, RADICAL].map((part) => part.source).join('|'), 'gu');
const FULL_WIDTH_SHIFT = 0xfee0;
function* characterEdits(text) {
    for (const match of text.matchAll(CHANGED)) {
        const found = match[0];
        const replacement = replaceCharacter(found);
        if (replacement !== found)
            yield { start: match.index, end: match.index + found.length, text: replacement };
    }
}
function replaceCharacter(found) {
    if (LINE_END.test(found))
        return '\n';
    if (BLANK.test(found))
        return ' ';
    if (INVISIBLE.test(found))
        return '';
    if (FULL_WIDTH.test(found))
        return String.fromCharCode(found.charCodeAt(0) - FULL_WIDTH_SHIFT);
    return RADICALS.get(found) ?? found;
}
// what converters leave of Word files: bookmarks, the codes of fields whose results stand beside them, and a bullet's glyph before a
// point that is numbered besides
const RESIDUE = /\[bookmark:\s{0,4}[^\]\n]{0,80}\s?\]|\b(?:HYPERLINK|PAGEREF|INCLUDEPICTURE|SEQ|TOC) (?:\\[a-z] ?)*"[^"\n]{0,300}"(?: \\[a-z*] ?\w*)*|\bPAGEREF _Toc\d+ (?:\\h ?)*|\bPAGE +\\\* +MERGEFORMAT *|(?<=^|\n)[\ue000-\uf8ff] ?(?=[一二三四五六七八九十]{1,2}[是、要]|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[.、．])/g;
function* residueEdits(text) {
    for (const match of text.matchAll(RESIDUE)) {
        yield { start: match.index, end: match.index + match[0].length, text: '' };
    }
}
//# sourceMappingURL=normalize.js.map