import type { Evaluation, Figure } from './evaluate-reports.ts';

/** Below this a figure guides work and proves nothing. */
const DEVELOPMENT_SET = 30;

const HEADINGS = ['layer', 'figure', 'measure', 'value', '95 % interval', 'hits', 'gold', 'found', 'reports'];
/** Columns of words, set to the left; the others hold numbers. */
const WORD_COLUMNS = 3;

/** The evaluation as a table for a terminal; with `misses`, then every difference, by report. Ends in a line break. */
export function formatEvaluation(
  evaluation: Evaluation,
  { misses = false }: { misses?: boolean } = {},
): string {
  const lines = [
    ...formatTable([HEADINGS, ...evaluation.figures.map(formatFigure)]),
    '',
    ...formatNotes(evaluation),
  ];
  if (misses) lines.push(...formatMisses(evaluation));
  return `${lines.join('\n')}\n`;
}

function formatFigure(figure: Figure): string[] {
  return [
    figure.layer,
    figure.name,
    figure.measure === 'accuracy' ? 'accuracy' : figure.measure === 'f1' ? 'F1' : 'macro F1',
    figure.value === null ? '–' : figure.value.toFixed(3),
    formatInterval(figure.interval),
    `${figure.hits}`,
    `${figure.gold}`,
    figure.found === null ? '' : `${figure.found}`,
    `${figure.reports}`,
  ];
}

function formatInterval(interval: Figure['interval']): string {
  if (interval === null) return '–';
  // marked by the method: the two are not of one kind
  const mark = interval.method === 'bootstrap' ? ' b' : ' e';
  return `${interval.low.toFixed(3)}–${interval.high.toFixed(3)}${mark}`;
}

function formatTable(rows: readonly (readonly string[])[]): string[] {
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column < WORD_COLUMNS ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

function formatNotes({ reports, unread, withoutGold }: Evaluation): string[] {
  const notes = [
    'Intervals: b bootstrap over reports, e exact (Clopper–Pearson: fewer than 30 cases, or no resample differs).',
  ];
  if (unread.length > 0) notes.push(`Without an analysis, all of it counted as missed: ${unread.join(', ')}`);
  if (withoutGold.length > 0) notes.push(`Without gold, not scored: ${withoutGold.join(', ')}`);
  if (reports.length < DEVELOPMENT_SET) {
    notes.push(`${reports.length} reports: figures on so few show where to look; they prove nothing.`);
  }
  return notes;
}

function formatMisses({ reports, unread, misses }: Evaluation): string[] {
  return reports.flatMap((file) => {
    const own = misses.filter((miss) => miss.file === file);
    if (own.length === 0) return ['', `${file}: ${unread.includes(file) ? 'no analysis' : 'no difference'}`];
    return ['', file, ...own.map((miss) => `  ${miss.layer}: ${miss.detail}`)];
  });
}
