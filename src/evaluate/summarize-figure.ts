import { bootstrapInterval, clopperPearson, type Interval } from '../text/intervals.ts';
import { cohenKappa, krippendorffAlpha } from './chance-corrected.ts';
import type { FigureMeasure } from './figures.ts';
import type { Tally } from './tally.ts';

/** Fewer cases of the gold than these: the exact interval, where the figure is a share. */
const FEW_CASES = 30;

export interface FigureSummary {
  /** 0–1 (kappa and alpha: below 0 too), rounded to 4 decimals; null where there was nothing to find and nothing found. */
  readonly value: number | null;
  readonly hits: number;
  readonly gold: number;
  /** Null for accuracies. */
  readonly found: number | null;
  /** 95 %, rounded to 4 decimals; null where there are no cases, and for a figure of classes that no resample changes. */
  readonly interval: (Interval & { readonly method: 'bootstrap' | 'clopper-pearson' }) | null;
  /** Reports whose gold has the layer. */
  readonly reports: number;
  /** For figures of classes: each class with its F1. */
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

/** The counts of one class in each report; of class null those of all cases. */
interface ReportCounts {
  readonly name: string | null;
  readonly reports: readonly Counts[];
}

function hasClasses(measure: FigureMeasure): boolean {
  return measure !== 'accuracy' && measure !== 'f1';
}

/** One figure from the tallies of each report that has its layer. */
export function summarizeFigure(
  measure: FigureMeasure,
  reports: readonly (readonly Tally[])[],
): FigureSummary {
  const names = [...new Set(reports.flat().map((tally) => tally.class))].sort();
  const counts = names.map((name) => ({
    name,
    reports: reports.map((tallies) => sumCounts(tallies.filter((t) => t.class === name))),
  }));
  const everyReport = Int32Array.from(reports.keys());
  const value = computeFigure(measure, counts, everyReport);
  const counted = measure === 'alpha' ? counts.filter(({ name }) => name !== null) : counts;
  const total = sumCounts(counted.flatMap((ofClass) => ofClass.reports));
  return {
    value: Number.isNaN(value) ? null : roundScore(value),
    hits: total.hits,
    gold: total.gold,
    found: measure === 'accuracy' ? null : total.found,
    interval: Number.isNaN(value) ? null : findInterval(measure, counts, total, reports.length),
    reports: reports.length,
    classes: hasClasses(measure) ? describeClasses(counted) : [],
  };
}

function computeFigure(measure: FigureMeasure, counts: readonly ReportCounts[], drawn: Int32Array): number {
  const totals = counts.map(({ name, reports }) => {
    const total = { name, hits: 0, gold: 0, found: 0 };
    for (const report of drawn) addCounts(total, reports[report]);
    return total;
  });
  if (measure === 'kappa') return cohenKappa(totals);
  if (measure === 'alpha') {
    const cases = totals.find(({ name }) => name === null)?.gold ?? 0;
    return krippendorffAlpha(
      cases,
      totals.filter(({ name }) => name !== null),
    );
  }
  return averageScore(measure, totals);
}

/** Of an accuracy or an F1, which has one class, the score itself. */
function averageScore(measure: FigureMeasure, totals: readonly Counts[]): number {
  let sum = 0;
  let classes = 0;
  for (const total of totals) {
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
  counts: readonly ReportCounts[],
  total: Counts,
  reportCount: number,
): FigureSummary['interval'] {
  const isShare = measure === 'accuracy' || measure === 'f1';
  if (isShare && total.gold < FEW_CASES) return exactInterval(measure, total);
  const interval = bootstrapInterval(reportCount, (drawn) => computeFigure(measure, counts, drawn));
  if (interval === null) return null;
  // no resample differs: one report, or all right, or all wrong; the bootstrap is blind then, and would look like certainty
  if (interval.low === interval.high) return isShare ? exactInterval(measure, total) : null;
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

function describeClasses(counts: readonly ReportCounts[]) {
  return counts.map(({ name, reports }) => {
    const total = sumCounts(reports);
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
