import type { Span } from '../../../text/span.ts';

/** Text without white space, as glued tables are read: labels may be broken anywhere, and what parts two figures is kept. */
export interface SqueezedText {
  /** No white space, no pipes; ASCII brackets and points, one code unit for one; a line break after each region. */
  readonly text: string;
  /** Where each code unit stands in the document's text. */
  readonly offsets: readonly number[];
  /** True where a blank, a tab or a pipe stands before the code unit: the figure before ended there. */
  readonly parted: readonly boolean[];
}

const BRACKETS: Readonly<Record<string, string>> = { '（': '(', '）': ')', '．': '.' };

/** The regions of a text one after another. A line break alone parts nothing: converters break lines inside figures too. */
export function squeezeText(text: string, regions: readonly Span[]): SqueezedText {
  const kept: string[] = [];
  const offsets: number[] = [];
  const parted: boolean[] = [];
  for (const { start, end } of regions) {
    let isParted = true;
    for (let at = start; at < end; at++) {
      const unit = text[at] ?? '';
      if (unit === '\n') continue;
      if (/[\s|｜]/.test(unit)) {
        isParted = true;
        continue;
      }
      kept.push(BRACKETS[unit] ?? unit);
      offsets.push(at);
      parted.push(isParted);
      isParted = false;
    }
    // no figure and no label goes on in the next region
    kept.push('\n');
    offsets.push(end);
    parted.push(true);
  }
  return { text: kept.join(''), offsets, parted };
}
