import type { Forms } from './forms.ts';
import { matchUnits } from './match-units.ts';
import type { Sameness } from './occurrences.ts';
import { pairYears } from './pair-years.ts';
import type { ReportUnits } from './report-units.ts';
import type { Unit } from './units.ts';

/** What became of a unit from one year's report of an agency to the next. */
export interface Change {
  /** `kept` word for word, `changed` (new figures or wording at or above the threshold), `dropped`, `added`. */
  readonly change: 'kept' | 'changed' | 'dropped' | 'added';
  readonly fromReportId: string;
  readonly toReportId: string;
  /** null for what was added. */
  readonly fromSentenceId: string | null;
  /** null for what was dropped. */
  readonly toSentenceId: string | null;
  readonly sameness: Sameness | null;
  /** 0–1, rounded to 4 decimals; null for what was added or dropped. */
  readonly similarity: number | null;
}

/**
 * Unit by unit, for each agency that has reports of two years running (`pairYears`); units too short to be compared are left out. A
 * unit that went into a longer one, or came out of it, is `changed` and `contained`.
 */
export function compareYears(
  units: readonly Unit[],
  forms: Forms,
  reports: readonly ReportUnits[],
): Change[] {
  const changes: Change[] = [];
  for (const { from, to } of pairYears(reports)) {
    for (const pair of matchUnits(units, forms, from.units, to.units)) {
      changes.push({
        change: nameChange(pair.from, pair.to, pair.sameness),
        fromReportId: from.reportId,
        toReportId: to.reportId,
        fromSentenceId: idOf(units, pair.from),
        toSentenceId: idOf(units, pair.to),
        sameness: pair.sameness,
        similarity: pair.similarity === null ? null : Math.round(pair.similarity * 10_000) / 10_000,
      });
    }
  }
  return changes;
}

function nameChange(from: number | null, to: number | null, sameness: Sameness | null): Change['change'] {
  if (from === null) return 'added';
  if (to === null) return 'dropped';
  return sameness === 'verbatim' ? 'kept' : 'changed';
}

function idOf(units: readonly Unit[], unit: number | null): string | null {
  return unit === null ? null : (units[unit]?.sentence.id ?? null);
}
