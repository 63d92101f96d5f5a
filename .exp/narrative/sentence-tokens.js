import { sliceSpan } from "../text/span.js";
import { segmentText } from "./segment.js";
/**
 * jieba's words of every sentence with their parts of speech and places, white space left out; `sentence` is an index into
 * `sentences`. Words are those of `text`; `printed` differs from it in script and width of punctuation alone, and is what is kept.
 */
export function tokenizeSentences(text, printed, sentences) {
    return sentences.map(({ span }, sentence) => ({
        sentence,
        words: segmentText(sliceSpan(text, span))
            .filter(({ word }) => word.trim() !== '')
            .map(({ pos, start, end }) => {
            const place = { start: span.start + start, end: span.start + end };
            return { word: sliceSpan(printed, place), pos, span: place };
        }),
    }));
}
//# sourceMappingURL=sentence-tokens.js.map