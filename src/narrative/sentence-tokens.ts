import { type Span, sliceSpan } from '../text/span.ts';
import type { Sentence, SentenceTokens } from './narrative.ts';
import { segmentText } from './segment.ts';

/**
 * jieba's words of every sentence with their parts of speech and places, white space left out; `sentence` is an index into
 * `sentences`. Words are those of `text`; `printed` differs from it in script and width of punctuation alone, and is what is kept.
 */
export function tokenizeSentences(
  text: string,
  printed: string,
  sentences: readonly Sentence[],
): SentenceTokens[] {
  return sentences.map(({ span }, sentence) => ({
    sentence,
    words: segmentText(sliceSpan(text, span))
      .filter(({ word }) => word.trim() !== '')
      .map(({ pos, start, end }) => {
        const place: Span = { start: span.start + start, end: span.start + end };
        return { word: sliceSpan(printed, place), pos, span: place };
      }),
  }));
}
