import { type TaggedWord } from './agency-ends.ts';
/** A term of the field with its part of speech and the class (tag) under which token patterns know it. */
export interface LexiconTerm {
    readonly word: string;
    readonly pos: string;
    readonly tag: string;
}
/** The terms of corpus/lexicon/terms.tsv in the order of the file. Throws an InputError where a line has not three columns. */
export declare function readLexicon(): LexiconTerm[];
/** The tag of each word of the lexicon; read once. */
export declare function lexiconTags(): ReadonlyMap<string, string>;
/** The words of what stands over the end of an agency (审计局长: 审计, 局长), by the whole; computed once. */
export declare function lexiconAgencyEnds(): ReadonlyMap<string, readonly TaggedWord[]>;
/** jieba's own format for a dictionary of users, a line a term: word, frequency, part of speech; the ends of agencies behind them. */
export declare function formatJiebaDictionary(terms: readonly LexiconTerm[]): string;
