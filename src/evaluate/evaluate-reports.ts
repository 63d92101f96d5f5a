import type { Analysis } from '../findings/analysis.ts';
import type { GoldItemLabels } from './classify-gold.ts';
import { type Comparison, compareReport } from './compare-report.ts';
import { FIGURES, type FigureMeasure } from './figures.ts';
import type { GoldReport } from './gold.ts';
import { scoreCells } from './layers/cells.ts';
import { scoreChecks } from './layers/checks.ts';
import { scoreCommitments } from './layers/commitments.ts';
import { scoreIdentity } from './layers/identity.ts';
import { scoreItems } from './layers/items.ts';
import { scoreLabels } from './layers/labels.ts';
import { scoreMechanisms } from './layers/mechanisms.ts';
import { scorePairs } from './layers/pairs.ts';
import { scoreQuantities } from './layers/quantities.ts';
import { scoreRoles } from './layers/roles.ts';
import { scoreSections } from './layers/sections.ts';
import { scoreStaffing } from './layers/staffing.ts';
import { type FigureSummary, summarizeFigure } from './summarize-figure.ts';
import type { LayerScore } from './tally.ts';

/** How far analyses agree with gold; plain data. */
export interface Evaluation {
  /** Files of the gold, sorted. */
  readonly reports: readonly string[];
  /** Those of them without an analysis: all that their gold holds counts as missed. */
  readonly unread: readonly string[];
  /** Analysed files without gold: not scored. */
  readonly withoutGold: readonly string[];
  /** Every figure of `FIGURES` whose layer some gold has, in that order. */
  readonly figures: readonly Figure[];
  /** Where the two sides differ, by report and layer; unread reports are left out. */
  readonly misses: readonly Miss[];
}

export interface Figure extends FigureSummary {
  readonly layer: string;
  readonly name: string;
  readonly measure: FigureMeasure;
  /** What one case is, for a reader. */
  readonly cases: string;
}

export interface Miss {
  readonly file: string;
  readonly layer: string;
  readonly detail: string;
}

/**
 * Holds analyses, by file name, against gold, layer by layer. `goldItemLabels` (of `classifyGold`) adds the figures of the classifier
 * on gold items; without it they are left out. The order of either argument changes nothing.
 */
export function evaluateReports(
  gold: readonly GoldReport[],
  analyses: ReadonlyMap<string, Analysis>,
  { goldItemLabels }: { readonly goldItemLabels?: GoldItemLabels } = {},
): Evaluation {
  const sorted = [...gold].sort((a, b) => (a.file < b.file ? -1 : 1));
  const scores = sorted.map((report) => ({
    file: report.file,
    isRead: analyses.has(report.file),
    layers: scoreLayers(
      compareReport(report, analyses.get(report.file) ?? null),
      goldItemLabels?.get(report.file) ?? null,
    ),
  }));
  const files = new Set(sorted.map((report) => report.file));
  return {
    reports: [...files],
    unread: scores.filter((score) => !score.isRead).map((score) => score.file),
    withoutGold: [...analyses.keys()].filter((file) => !files.has(file)).sort(),
    figures: FIGURES.flatMap((figure) => {
      const tallies = scores.flatMap(({ layers }) => {
        const score = layers.get(figure.layer);
        if (score === undefined) return [];
        return [score.tallies.filter((tally) => tally.figure === `${figure.layer}/${figure.name}`)];
      });
      if (tallies.every((ofReport) => ofReport.length === 0)) return [];
      return [{ ...figure, ...summarizeFigure(figure.measure, tallies) }];
    }),
    misses: scores.flatMap(({ file, isRead, layers }) =>
      isRead
        ? [...layers].flatMap(([layer, score]) => score.misses.map((detail) => ({ file, layer, detail })))
        : [],
    ),
  };
}

/** The score of each layer that the gold has. */
function scoreLayers(
  comparison: Comparison,
  onGold: readonly (readonly string[])[] | null,
): Map<string, LayerScore> {
  const scores: [string, LayerScore | null][] = [
    ['identity', scoreIdentity(comparison)],
    ['sections', scoreSections(comparison)],
    ['cells', scoreCells(comparison)],
    ['checks', scoreChecks(comparison)],
    ['items', scoreItems(comparison)],
    ['roles', scoreRoles(comparison)],
    ['labels', scoreLabels(comparison, onGold)],
    ['pairs', scorePairs(comparison)],
    ['staffing', scoreStaffing(comparison)],
    ['mechanisms', scoreMechanisms(comparison)],
    ['quantities', scoreQuantities(comparison)],
    ['commitments', scoreCommitments(comparison)],
  ];
  return new Map(scores.flatMap(([layer, score]) => (score === null ? [] : [[layer, score]])));
}
