import { type LedgerEntry, ORIGINS } from './ledger.ts';
import type { ReportUnits } from './report-units.ts';
import type { ReuseOptions } from './reuse-options.ts';
import type { Unit } from './units.ts';

/** One figure on one report. */
export interface ReuseMeasure {
  readonly reportId: string;
  /** `reuse.share.<origin>` or `reuse.verbatim_share`. */
  readonly measure: string;
  /** 0–1; NaN where the report's units have no characters. */
  readonly value: number;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/**
 * Shares of the characters of a report's units by origin, which add up to 1, and the share in units that stand word for word in a
 * report of another agency or year. Characters are code points without white space. The shares grow with the corpus, so
 * its size is among the parameters. Own measure.
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
    corpus_reports: reports.length,
    corpus_agencies: new Set(reports.map((report) => report.agency)).size,
  };
  return reports.flatMap(({ reportId, units: own }) => {
    const counts = new Map<string, number>();
    let total = 0;
    let verbatim = 0;
    for (const unit of own) {
      const charCount = [...(units[unit]?.compact ?? '')].length;
      const origin = ledger[unit]?.origin ?? 'own';
      counts.set(origin, (counts.get(origin) ?? 0) + charCount);
      total += charCount;
      if (isVerbatim(unit)) verbatim += charCount;
    }
    const row = (measure: string, charCount: number) => ({
      reportId,
      measure,
      value: charCount / total,
      parameters,
    });
    return [
      ...ORIGINS.map((origin) => row(`reuse.share.${origin}`, counts.get(origin) ?? 0)),
      row('reuse.verbatim_share', verbatim),
    ];
  });
}
