import { createHash } from 'node:crypto';
import { countAgencies, type LedgerEntry } from './ledger.ts';
import { ORIGINS } from './origins.ts';
import type { ReportUnits } from './report-units.ts';
import type { ReuseOptions } from './reuse-options.ts';
import type { Unit } from './units.ts';

/** One figure on one report. */
export interface ReuseMeasure {
  readonly reportId: string;
  /** `reuse.share.<origin>`, `reuse.verbatim_share`, `reuse.peer_share` or `reuse.peer_share_drawn`. */
  readonly measure: string;
  /** 0–1; NaN where the report's units have no characters. */
  readonly value: number;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/**
 * Shares of the characters of a report's units by origin, which add up to 1, and the share in units that stand word for word in a
 * report of another agency or year. Characters are code points without white space. These shares grow with the corpus, so its size
 * is among the parameters. `peer_share` is the share of the characters of compared units that stand with another agency in a
 * report of the same year; `peer_share_drawn` is what it would be if only n of the N other agencies were there (`drawChance`), and
 * does not grow with the corpus. Own measures.
 */
export function measureReuse(
  units: readonly Unit[],
  reports: readonly ReportUnits[],
  ledger: readonly LedgerEntry[],
  isVerbatim: (unit: number) => boolean,
  options: ReuseOptions,
): ReuseMeasure[] {
  const parameters = {
    threshold: options.threshold,
    shingle_length: options.shingleLength,
    minimum_han: options.minimumHan,
    template_agencies: options.templateAgencies,
    containment: options.containment,
    origin_order: options.originOrder.join(' '),
    corpus_reports: reports.length,
    corpus_years: describeYears(reports),
    corpus_sha256: hashReports(reports),
    corpus_agencies: new Set(reports.map((report) => report.agency)).size,
  };
  const agenciesOfYear = countAgencies(units);
  return reports.flatMap(({ reportId, year, units: own }) => {
    const counts = new Map<string, number>();
    let total = 0;
    let verbatim = 0;
    let compared = 0;
    let peer = 0;
    let drawn = 0;
    for (const unit of own) {
      const charCount = [...(units[unit]?.compact ?? '')].length;
      const origin = ledger[unit]?.origin ?? 'own';
      counts.set(origin, (counts.get(origin) ?? 0) + charCount);
      total += charCount;
      if (isVerbatim(unit)) verbatim += charCount;
      if (origin === 'too_short') continue;
      compared += charCount;
      if ((ledger[unit]?.flags.sameYearAgencies ?? 0) > 0) peer += charCount;
      drawn += charCount * (ledger[unit]?.chance ?? Number.NaN);
    }
    // N: without a year there is none to draw from
    const others = year === null ? {} : { year_agencies: (agenciesOfYear.get(year) ?? 1) - 1 };
    const ofReport = { ...parameters, ...others };
    const row = (measure: string, charCount: number) => ({
      reportId,
      measure,
      value: charCount / total,
      parameters: ofReport,
    });
    return [
      ...ORIGINS.map((origin) => row(`reuse.share.${origin}`, counts.get(origin) ?? 0)),
      row('reuse.verbatim_share', verbatim),
      // without a year nothing can stand in the same one
      {
        reportId,
        measure: 'reuse.peer_share',
        value: year === null ? Number.NaN : peer / compared,
        parameters: ofReport,
      },
      {
        reportId,
        measure: 'reuse.peer_share_drawn',
        value: drawn / compared,
        parameters: { ...ofReport, drawn_agencies: options.drawnAgencies },
      },
    ];
  });
}

/** The first and the last year, as 2019–2023; empty where none is known. */
function describeYears(reports: readonly ReportUnits[]): string {
  const years = reports.flatMap(({ year }) => year ?? []).sort((a, b) => a - b);
  const [first, last] = [years[0], years[years.length - 1]];
  return first === last ? `${first ?? ''}` : `${first}–${last}`;
}

/** First 16 hex digits of the SHA-256 of the sorted ids: two corpora with one hash are the same reports. */
function hashReports(reports: readonly ReportUnits[]): string {
  const ids = reports.map(({ reportId }) => reportId).sort();
  return createHash('sha256').update(ids.join('\n')).digest('hex').slice(0, 16);
}
