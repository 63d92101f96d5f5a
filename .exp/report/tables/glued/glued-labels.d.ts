import type { TableName } from '../statutory-tables.ts';
/** A label of the form as it is found inside running text; white space removed, ASCII brackets. */
export interface GluedLabel {
    readonly table: Exclude<TableName, 'review'>;
    /** As in forms.ts; null for words that head a group of rows and have no figures. */
    readonly row: string | null;
    /** The number before the label, which in glued text follows the figures of the row before; null where the words themselves begin the label. */
    readonly ordinal: number | null;
    readonly pattern: RegExp;
}
/** Labels of tables 二 and 三 in the order of the form. Each pattern finds its own label among all, glued together; a test holds it to that. */
export declare const GLUED_LABELS: readonly GluedLabel[];
