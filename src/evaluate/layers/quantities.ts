import type { Comparison } from '../compare-report.ts';
import { compareText } from '../compare-text.ts';
import { scoreMarks } from '../score-marks.ts';
import type { LayerScore } from '../tally.ts';

/**
 * Counts that the narrative claims: a hit where value and family of the subject (before the point) are equal; the unit apart, among
 * hits. Null: the gold has no such layer.
 */
export function scoreQuantities(comparison: Comparison): LayerScore | null {
  return scoreMarks(comparison, comparison.gold.quantities, comparison.narrative.quantities, {
    layer: 'quantities',
    isHit: (gold, found) => gold.value === found.value && family(gold.subject) === family(found.subject),
    apart: { figure: 'quantities/unit', isEqual: (gold, found) => unit(gold.unit) === unit(found.unit) },
    describe: (claim) => `${claim.subject} ${claim.value}, unit ${claim.unit ?? 'none'}`,
  });
}

function family(subject: string): string {
  return subject.split('.')[0] ?? subject;
}

function unit(printed: string | null): string | null {
  return printed === null ? null : compareText(printed);
}
