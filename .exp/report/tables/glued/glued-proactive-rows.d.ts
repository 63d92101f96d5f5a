import type { LabelledRow } from '../labelled-rows.ts';
import type { SqueezedText } from './squeeze-text.ts';
/**
 * Rows of table 二 that stand in running text. It has no sums: the figure of a row with one column is certain, those of others only
 * where they can be parted in one way, with blank cells or without; of all others the row has one cell with all its characters, too
 * few for its columns.
 */
export declare function gluedProactiveRows(text: string, squeezed: SqueezedText): LabelledRow[];
