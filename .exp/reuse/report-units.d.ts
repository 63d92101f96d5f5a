import type { Unit } from './units.ts';
/** The units of one report in printed order, as indices. */
export interface ReportUnits {
    readonly reportId: string;
    readonly agency: string;
    readonly year: number | null;
    readonly units: readonly number[];
}
/** The reports of a corpus in canonical order, each with its units. */
export declare function groupByReport(units: readonly Unit[]): ReportUnits[];
