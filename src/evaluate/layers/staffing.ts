import type { Comparison } from '../compare-report.ts';
import { scoreMarks } from '../score-marks.ts';
import type { LayerScore } from '../tally.ts';

/** Statements on staff: a hit where count, employment and polarity are equal. Null: the gold has no such layer. */
export function scoreStaffing(comparison: Comparison): LayerScore | null {
  return scoreMarks(comparison, comparison.gold.staffing, comparison.narrative.staffing, {
    layer: 'staffing',
    isHit: (gold, found) =>
      gold.count === found.count && gold.employment === found.employment && gold.polarity === found.polarity,
    apart: null,
    describe: ({ count, employment, polarity }) =>
      `${count ?? 'no count'}, ${employment ?? 'no employment'}, ${polarity}`,
  });
}
