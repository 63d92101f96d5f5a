import type { Sentence, SentenceTokens } from './narrative.ts';
/**
 * jieba's words of every sentence with their parts of speech and places, white space left out; `sentence` is an index into
 * `sentences`. Words are those of `text`; `printed` differs from it in script and width of punctuation alone, and is what is kept.
 */
export declare function tokenizeSentences(text: string, printed: string, sentences: readonly Sentence[]): SentenceTokens[];
