import type { Rule } from './page-content.ts';
/** The ruling of one table: its grid lines left to right and top to bottom, and the rules that are really drawn along them. */
export interface Lattice {
    /** At least two each, ascending; the outermost are the table's edges, drawn or not. */
    readonly xs: readonly number[];
    readonly ys: readonly number[];
    readonly rules: readonly Rule[];
}
/**
 * The connected networks of horizontal and vertical rules, top to bottom. A lone box, lone lines and frames without an inner line
 * that makes at least two rows and two columns are none: they hold paragraphs.
 */
export declare function findLattices(rules: readonly Rule[]): Lattice[];
