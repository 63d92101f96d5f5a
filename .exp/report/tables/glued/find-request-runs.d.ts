import type { SqueezedText } from './squeeze-text.ts';
import { type ValueRun } from './value-run.ts';
/** What stands between the label of a row and the next label. */
export interface GluedRow {
    readonly row: string;
    /** The runs that it may be: two where a digit may be the row's last or the next label's number; none where other words stand in it. */
    readonly runs: readonly ValueRun[];
}
/** The rows of table 三 as they stand in running text, in the order of the form. */
export declare function findRequestRuns(squeezed: SqueezedText): GluedRow[];
