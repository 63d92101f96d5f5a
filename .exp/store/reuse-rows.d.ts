import type { ReuseResult } from '../reuse/index.ts';
import type { Row, TableRows } from './row.ts';
/**
 * The rows of what reuse found, by table. `sentenceTexts` has the text of each sentence that holds a slip, since a slip's span is of
 * its sentence, in UTF-16.
 */
export declare function reuseRows(result: ReuseResult, sentenceTexts: ReadonlyMap<string, string>): TableRows;
/** What reuse says of each sentence, as columns of `sentences`. */
export declare function sentenceUpdates(result: ReuseResult): readonly Row[];
