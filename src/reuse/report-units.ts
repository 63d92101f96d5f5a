import type { Unit } from './units.ts';

/** The units of one report in printed order, as indices. */
export interface ReportUnits {
  readonly reportId: string;
  readonly agency: string;
  readonly year: number | null;
  readonly units: readonly number[];
}

/** The reports of a corpus in canonical order, each with its units. */
export function groupByReport(units: readonly Unit[]): ReportUnits[] {
  const reports = new Map<string, ReportUnits & { units: number[] }>();
  for (const [index, unit] of units.entries()) {
    const { reportId, year } = unit.sentence;
    const known = reports.get(reportId);
    if (known === undefined) reports.set(reportId, { reportId, agency: unit.agency, year, units: [index] });
    else known.units.push(index);
  }
  return [...reports.values()];
}
