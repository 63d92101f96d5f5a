import type { Check } from '../report/check.ts';
import type { Cell, CellReference } from '../report/tables/statutory-tables.ts';
/** What checks across years need to know of one report. */
export interface YearOfAgency {
    readonly reportId: string;
    readonly agencyId: string;
    readonly year: number;
    readonly cells: readonly Pick<Cell, 'table' | 'row' | 'column' | 'value' | 'state'>[];
}
/** A check between the reports of two consecutive years of one agency; `reportId` is the later one. */
export interface YearCheck extends Check {
    readonly reportId: string;
    readonly otherReportId: string;
    /** Cells of the earlier report; `cells` are of the later one. */
    readonly otherCells: readonly CellReference[];
}
/**
 * The rules between an agency's reports of one year and the next (docs/forms.md, `years.*`). Where an agency has two reports of one
 * year none is held against its neighbours: which of them counts is not known.
 */
export declare function checkYears(reports: readonly YearOfAgency[]): YearCheck[];
