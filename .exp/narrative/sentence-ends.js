import { trimSpan } from "../text/span.js";
const ENDS = '。！？!?';
const CLOSING = '”’）)》」';
/**
 * The sentences of `span`: each ends after 。！？ (with the closing marks that follow) or at the end of a paragraph; no border
 * inside quotation marks or brackets. Trimmed, none empty; together they hold every character that is not white space.
 */
export function splitAtSentenceEnds(text, span, paragraphs, isEnclosed) {
    const sentences = [];
    for (const paragraph of paragraphs) {
        const end = Math.min(paragraph.end, span.end);
        let start = Math.max(paragraph.start, span.start);
        for (let at = start; at < end; at++) {
            if (!endsSentence(text, at) || isEnclosed(at))
                continue;
            while (at + 1 < end && CLOSING.includes(text[at + 1] ?? ''))
                at++;
            pushTrimmed({ start, end: at + 1 });
            start = at + 1;
        }
        if (start < end)
            pushTrimmed({ start, end });
    }
    return sentences;
    function pushTrimmed(piece) {
        const trimmed = trimSpan(text, piece);
        if (trimmed.end > trimmed.start)
            sentences.push(trimmed);
    }
}
/** A half-width point ends a sentence only between Chinese characters: 3.5, www.example.cn and 1. do not. */
function endsSentence(text, at) {
    const character = text[at] ?? '';
    if (ENDS.includes(character))
        return true;
    return (character === '.' &&
        /\p{Script=Han}/u.test(text[at - 1] ?? '') &&
        /[\p{Script=Han}\s]/u.test(text[at + 1] ?? ' '));
}
//# sourceMappingURL=sentence-ends.js.map