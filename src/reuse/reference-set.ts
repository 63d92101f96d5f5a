import { createHash } from 'node:crypto';

/** What is needed of a report to tell what a measure rests on. */
interface ReferenceReport {
  readonly reportId: string;
  readonly agency: string;
  readonly year: number | null;
}

/** The reports that a measure of a corpus rests on, as its parameters: it holds for these alone. */
export interface ReferenceSet {
  readonly corpus_reports: number;
  /** The first and the last year, as 2019–2023; empty where none is known. */
  readonly corpus_years: string;
  /** First 16 hex digits of the SHA-256 of the sorted ids: two corpora with one hash are the same reports. */
  readonly corpus_sha256: string;
  readonly corpus_agencies: number;
}

/** Describes the reports that a measure rests on; the same whatever their order. */
export function describeReports(reports: readonly ReferenceReport[]): ReferenceSet {
  const years = reports.flatMap(({ year }) => year ?? []).sort((a, b) => a - b);
  const [first, last] = [years[0], years[years.length - 1]];
  const ids = reports.map(({ reportId }) => reportId).sort();
  return {
    corpus_reports: reports.length,
    corpus_years: first === last ? `${first ?? ''}` : `${first}–${last}`,
    corpus_sha256: createHash('sha256').update(ids.join('\n')).digest('hex').slice(0, 16),
    corpus_agencies: new Set(reports.map(({ agency }) => agency)).size,
  };
}

/** N, the other agencies that have reports of a year: they do not hang on the agency asking. NaN for an unknown year. */
export function countOthers(
  reports: readonly Pick<ReferenceReport, 'agency' | 'year'>[],
): (year: number | null) => number {
  const agencies = new Map<number, Set<string>>();
  for (const { agency, year } of reports) {
    if (year === null) continue;
    const known = agencies.get(year);
    if (known === undefined) agencies.set(year, new Set([agency]));
    else known.add(agency);
  }
  return (year) => (year === null ? Number.NaN : (agencies.get(year)?.size ?? 1) - 1);
}

/** N as a parameter of a report's measure; none for an unknown year, as there is no other of the same. */
export function describeYear(others: number): { readonly year_agencies?: number } {
  return Number.isNaN(others) ? {} : { year_agencies: others };
}
