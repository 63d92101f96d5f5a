import { type GluedLabel } from './glued-labels.ts';
import type { SqueezedText } from './squeeze-text.ts';
/** A label of the form at a place of squeezed text. */
export interface FoundLabel {
    readonly label: GluedLabel;
    readonly start: number;
    readonly end: number;
}
/** The labels of one table in the order of the form: of all places where they stand, the longest chain that keeps it. */
export declare function findLabels({ text }: SqueezedText, table: GluedLabel['table']): FoundLabel[];
