import type { Check } from '../check.ts';
import type { Cell, CellReference, StatutoryTable } from '../tables/statutory-tables.ts';
/** An identity between two sums of cells: `left` = `right`. */
export interface SumRule {
    readonly rule: string;
    /** A row (`review.reconsideration`) or a column (`requests.person`). */
    readonly place: string;
    readonly left: readonly CellReference[];
    readonly right: readonly CellReference[];
    /** The half of their names that tells the cells apart. */
    readonly apart: 'row' | 'column';
}
/**
 * Holds one identity against a table. Blank and slash count as 0 where the row or column has any number; all blank, or no such
 * cells: not applicable; an unread cell, or one inferred by the same rule: cannot tell.
 */
export declare function checkSum({ rule, place, left, right, apart }: SumRule, table: StatutoryTable | null): Check;
/** The cell of a table at a place; undefined where the table or the cell is missing. */
export declare function findCell(table: StatutoryTable | null, { row, column }: CellReference): Cell | undefined;
