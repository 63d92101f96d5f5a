/** What is needed of a report to tell which two follow each other. */
interface ReportOfYear {
  readonly agency: string;
  readonly year: number | null;
  readonly units: readonly unknown[];
}

/** Reports of one agency of two years running. */
export interface YearPair<R extends ReportOfYear> {
  readonly from: R;
  readonly to: R;
}

/**
 * Each report with that of the agency's year before, in order of the later ones. Where an agency has several reports of a year, the
 * one with the most units stands for it (ties: the first in canonical order). Reports of unknown year have none.
 */
export function pairYears<R extends ReportOfYear>(reports: readonly R[]): YearPair<R>[] {
  const byAgencyYear = new Map<string, R>();
  for (const report of reports) {
    if (report.year === null) continue;
    const key = `${report.agency}\n${report.year}`;
    const known = byAgencyYear.get(key);
    if (known === undefined || report.units.length > known.units.length) byAgencyYear.set(key, report);
  }
  return [...byAgencyYear.values()].flatMap((to) => {
    const from = byAgencyYear.get(`${to.agency}\n${(to.year ?? 0) - 1}`);
    return from === undefined ? [] : [{ from, to }];
  });
}
