import type { Store } from './open-store.ts';
/** A sentence of the narrative with what reuse needs to know of its report. */
export interface StoredSentence {
    readonly sentenceId: string;
    readonly reportId: string;
    /** Null where no name was found. */
    readonly agencyId: string | null;
    readonly agency: string | null;
    /** Every printed form of the agency's name, fullest first; to be masked. */
    readonly agencyNames: readonly string[];
    readonly year: number | null;
    /** Report with the same text, which is to be counted instead; null for nearly all. */
    readonly sameAs: string | null;
    /** Kind of its section; null where the section is not stored. */
    readonly section: string | null;
    readonly itemId: string | null;
    /** Role of the innermost item; null outside items. */
    readonly role: string | null;
    readonly text: string;
    /** Code points of the report's text. */
    readonly startChar: number;
    readonly endChar: number;
}
/**
 * All sentences in the order of reports and text, read in pieces, so that the corpus need not fit in memory. It has a connection
 * of its own: the store may be written to meanwhile, and the sentences stay those of the beginning.
 */
export declare function readSentences(store: Store): AsyncGenerator<StoredSentence>;
