import type { Forms } from './forms.ts';
import { matchUnits } from './match-units.ts';
import type { Sameness } from './occurrences.ts';
import { pairYears } from './pair-years.ts';
import { findKeptPromises } from './promises.ts';
import type { ReportUnits } from './report-units.ts';
import type { Unit } from './units.ts';

/** What an agency's report of one year has again of the year before. */
export interface Recurrence {
  /**
   * `problem_returned`: an admitted shortcoming is admitted again; `promise_repeated`: what was promised is promised again;
   * `promise_reported`: what was promised in the problems and measures stands in this year's overview (总体情况).
   */
  readonly kind: 'problem_returned' | 'promise_repeated' | 'promise_reported';
  readonly fromReportId: string;
  readonly toReportId: string;
  readonly fromSentenceId: string;
  readonly toSentenceId: string;
  /** null for a promise that is reported: its tense is left out, and the share of it that stands there is told alone. */
  readonly sameness: Sameness | null;
  /** 0–1, rounded to 4 decimals. */
  readonly similarity: number;
}

/**
 * For each agency with reports of two years running; units without a role or section recur in nothing. In order of the later report,
 * then of the kinds, then of its units. A problem that returns is one in the same words or nearly: a shortcoming that is told
 * otherwise is not found, so the number is a lower bound.
 */
export function findRecurrences(
  units: readonly Unit[],
  forms: Forms,
  reports: readonly ReportUnits[],
  containment: number,
): Recurrence[] {
  return pairYears(reports).flatMap(({ from, to }) => {
    const pick = ({ units: own }: ReportUnits, accept: (unit: Unit) => boolean) =>
      own.filter((index) => {
        const unit = units[index];
        return unit !== undefined && accept(unit);
      });
    const place = { fromReportId: from.reportId, toReportId: to.reportId };
    const idOf = (unit: number) => units[unit]?.sentence.id ?? '';
    const again = (kind: Recurrence['kind'], role: string): Recurrence[] => {
      const hasRole = ({ sentence }: Unit) => sentence.role === role;
      return matchUnits(units, forms, pick(from, hasRole), pick(to, hasRole)).flatMap((pair) => {
        if (pair.from === null || pair.to === null || pair.similarity === null) return [];
        const ids = { fromSentenceId: idOf(pair.from), toSentenceId: idOf(pair.to) };
        return [{ kind, ...place, ...ids, sameness: pair.sameness, similarity: round(pair.similarity) }];
      });
    };
    const promises = pick(
      from,
      ({ sentence }) => sentence.role === 'measure' && sentence.section !== 'overview',
    );
    const overview = pick(to, ({ sentence }) => sentence.section === 'overview');
    const reported = findKeptPromises(units, promises, overview, containment).map((kept): Recurrence => {
      const ids = { fromSentenceId: idOf(kept.promise), toSentenceId: idOf(kept.report) };
      return { kind: 'promise_reported', ...place, ...ids, sameness: null, similarity: round(kept.share) };
    });
    return [...again('problem_returned', 'problem'), ...again('promise_repeated', 'measure'), ...reported];
  });
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
