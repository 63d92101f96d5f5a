import { InputError } from "../../text/input-error.js";
import { normalizeText } from "../../text/normalize.js";
import { applyEdits, composeOffsets } from "../../text/offset-map.js";
import { READ_LIMITS, tooLarge } from "../limits.js";
import { decodeText } from "./decode-text.js";
import { markdownEdits } from "./markdown-marks.js";
import { pageNumberEdits } from "./page-numbers.js";
import { rejoinEdits } from "./rejoin-lines.js";
/**
 * A plain-text file as a document: one paragraph a line, no grids, no pages.
 * @throws InputError where the bytes are no text, or more than the limit
 */
export function readText(bytes, source, { maximumTextBytes } = READ_LIMITS) {
    if (bytes.length > maximumTextBytes)
        throw tooLarge(source.path, bytes.length, maximumTextBytes);
    const { text: raw, encoding } = decodeText(bytes, source.path);
    const normalized = normalizeText(raw);
    const unnumbered = applyEdits(normalized.text, pageNumberEdits(normalized.text));
    const unmarked = applyEdits(unnumbered.text, markdownEdits(unnumbered.text, isMarkdown(source.path)));
    const rejoined = applyEdits(unmarked.text, rejoinEdits(unmarked.text));
    if (!/\p{L}/u.test(rejoined.text))
        throw new InputError(`cannot read "${source.path}": it holds no text`);
    return {
        source: { ...source, encoding },
        text: rejoined.text,
        paragraphs: lineSpans(rejoined.text),
        grids: [],
        pages: [],
        metadata: { title: null, published: null },
        offsets: [unnumbered, unmarked, rejoined].reduce((offsets, edited) => composeOffsets(offsets, edited.offsets), normalized.offsets),
        diagnostics: damage(rejoined.text, encoding),
    };
}
function isMarkdown(path) {
    return /\.(?:md|markdown)$/i.test(path);
}
function lineSpans(text) {
    return [...text.matchAll(/[^\n]+/g)]
        .filter(([line]) => /\S/.test(line))
        .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
function damage(text, encoding) {
    const lost = text.split('\ufffd').length - 1;
    if (lost === 0)
        return [];
    const detail = `${lost} characters could not be decoded as ${encoding} and stand as U+FFFD; words around them may be missed`;
    return [{ code: 'read.undecoded', detail, span: null }];
}
//# sourceMappingURL=read-text.js.map