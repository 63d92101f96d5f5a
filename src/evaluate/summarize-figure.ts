import type { FigureMeasure } from './figures.ts';
import { bootstrapInterval, clopperPearson, type Interval } from './intervals.ts';
import type { Tally } from './tally.ts';

/** Fewer cases of the gold than these: the exact interval, where the figure is a share. */
const FEW_CASES = 30;

export interface FigureSummary {
  /** 0–1, rounded to 4 decimals; null where there was nothing to find and nothing found. */
  readonly value: number | null;
  readonly hits: number;
  readonly gold: number;
  /** Null for accuracies. */
  readonly found: number | null;
  /** 95 %, rounded to 4 decimals; null where there are no cases, and for a macro figure that no resample changes. */
  readonly interval: (Interval & { readonly method: 'bootstrap' | 'clopper-pearson' }) | null;
  /** Reports whose gold has the layer. */
  readonly reports: number;
  /** For macro figures: each class with its F1. */
  readonly classes: readonly {
    readonly class: string;
    readonly f1: number;
    readonly hits: number;
    readonly gold: number;
    readonly found: number;
  }[];
}

interface Counts {
  hits: number;
  gold: number;
  found: number;
}

/** One figure from the tallies of each report that has its layer. */
export function summarizeFigure(
  measure: FigureMeasure,
  reports: readonly (readonly Tally[])[],
): FigureSummary {
  const names = [...new Set(reports.flat().map((tally) => tally.class))].sort();
  // for each class, the counts of each report
  const counts = names.map((name) =>
    reports.map((tallies) => sumCounts(tallies.filter((t) => t.class === name))),
  );
  const everyReport = Int32Array.from(reports.keys());
  const value = computeFigure(measure, counts, everyReport);
  const total = sumCounts(counts.flat());
  return {
    value: Number.isNaN(value) ? null : roundScore(value),
    hits: total.hits,
    gold: total.gold,
    found: measure === 'accuracy' ? null : total.found,
    interval: Number.isNaN(value) ? null : findInterval(measure, counts, total, reports.length),
    reports: reports.length,
    classes: measure === 'macro_f1' ? describeClasses(names, counts) : [],
  };
}

function computeFigure(
  measure: FigureMeasure,
  counts: readonly (readonly Counts[])[],
  drawn: Int32Array,
): number {
  let sum = 0;
  let classes = 0;
  for (const ofClass of counts) {
    const total = { hits: 0, gold: 0, found: 0 };
    for (const report of drawn) addCounts(total, ofClass[report]);
    const score = measure === 'accuracy' ? total.hits / total.gold : f1(total);
    // a class that neither side has in these reports says nothing
    if (Number.isNaN(score)) continue;
    sum += score;
    classes++;
  }
  return sum / classes;
}

function findInterval(
  measure: FigureMeasure,
  counts: readonly (readonly Counts[])[],
  total: Counts,
  reportCount: number,
): FigureSummary['interval'] {
  if (measure !== 'macro_f1' && total.gold < FEW_CASES) return exactInterval(measure, total);
  const interval = bootstrapInterval(reportCount, (drawn) => computeFigure(measure, counts, drawn));
  if (interval === null) return null;
  // no resample differs: one report, or all right, or all wrong; the bootstrap is blind then, and would look like certainty
  if (interval.low === interval.high) return measure === 'macro_f1' ? null : exactInterval(measure, total);
  return { low: roundScore(interval.low), high: roundScore(interval.high), method: 'bootstrap' };
}

/**
 * Clopper–Pearson. F1 is no share of cases, but F1 = 2J / (1 + J) grows with one, the Jaccard index J = hits / (gold + found − hits):
 * the interval of J is carried over.
 */
function exactInterval(measure: 'accuracy' | 'f1', { hits, gold, found }: Counts): FigureSummary['interval'] {
  const isShare = measure === 'accuracy';
  const interval = clopperPearson(hits, isShare ? gold : gold + found - hits);
  if (interval === null) return null;
  const convert = (share: number) => roundScore(isShare ? share : (2 * share) / (1 + share));
  return { low: convert(interval.low), high: convert(interval.high), method: 'clopper-pearson' };
}

function describeClasses(names: readonly (string | null)[], counts: readonly (readonly Counts[])[]) {
  return names.map((name, i) => {
    const total = sumCounts(counts[i] ?? []);
    return { class: name ?? '', f1: roundScore(f1(total)), ...total };
  });
}

/** NaN where neither side has any. */
function f1({ hits, gold, found }: Counts): number {
  return (2 * hits) / (gold + found);
}

function sumCounts(list: readonly { hits: number; gold: number; found: number | null }[]): Counts {
  const total = { hits: 0, gold: 0, found: 0 };
  for (const counts of list) addCounts(total, counts);
  return total;
}

function addCounts(
  total: Counts,
  counts: { hits: number; gold: number; found: number | null } | undefined,
): void {
  total.hits += counts?.hits ?? 0;
  total.gold += counts?.gold ?? 0;
  total.found += counts?.found ?? 0;
}

function roundScore(score: number): number {
  return Math.round(score * 1e4) / 1e4;
}
