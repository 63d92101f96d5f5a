import type { Token } from './token.ts';
export type { Token } from './token.ts';
/**
 * Words of the text with their parts of speech, by jieba with the project's lexicon; an empty text has none.
 * Titles in 《》, document numbers and numbers are one token each; a number stands apart from its measure word.
 * Throws an InputError where nodejieba's native part is missing.
 */
export declare function segmentText(text: string): Token[];
/** Throws the InputError of `segmentText` where nodejieba's native part is missing, without the cost of its dictionaries. */
export declare function checkSegmenter(): void;
