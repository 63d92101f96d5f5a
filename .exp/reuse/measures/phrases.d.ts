import type { Words } from './report-words.ts';
/** The phrases of `length` words that stand in a sentence, in order, repeats included; a shorter sentence has none. */
export declare function listPhrases(words: Words, length: number): string[];
/** Share (0–1) of a text's words that stand in sentences for which `holds`. No words: NaN. */
export declare function shareOfWords(sentences: readonly Words[], holds: (words: Words, at: number) => boolean): number;
