import type { MetaIndex, MetaRow } from './read-meta.ts';
export interface MatchedMeta {
    /** Rows by the path of the file, as it was given on the command line. */
    readonly byFile: ReadonlyMap<string, MetaRow>;
    /** Rows that match none of the files, as written. */
    readonly unmatched: readonly string[];
}
/**
 * Finds the file of each row: its path as written, then relative to the index, then its file name where one file alone has it.
 * Throws InputError where two rows match one file.
 */
export declare function matchMeta(index: MetaIndex, files: readonly string[]): MatchedMeta;
