import { normalizeText } from '../../text/normalize.ts';
import { groupLines, type Line } from './group-lines.ts';
import { joinGlyphs } from './join-glyphs.ts';
import type { Direction, Glyph } from './page-content.ts';

/** A line of text outside ruled tables. */
export interface PageLine {
  /** Normalised, trimmed, never empty. */
  readonly text: string;
  /** x of both ends; for turned lines those of the box that holds them. */
  readonly left: number;
  readonly right: number;
  /** y of the baseline; for turned lines the upper end of their box. */
  readonly y: number;
  readonly size: number;
  readonly line: Line;
}

const directions: readonly Direction[] = ['right', 'down', 'up', 'left'];

/** The lines of text that these glyphs make, top to bottom. */
export function readPageLines(glyphs: readonly Glyph[]): PageLine[] {
  const lines = directions.flatMap((direction) =>
    groupLines(
      glyphs.filter((glyph) => glyph.direction === direction),
      direction,
    ),
  );
  return lines.flatMap((line) => toPageLine(line) ?? []).sort((a, b) => a.y - b.y || a.left - b.left);
}

function toPageLine(line: Line): PageLine | null {
  const text = normalizeText(joinGlyphs(line)).text.replaceAll('\n', ' ').trim();
  // a line of nothing but invisible characters
  if (text === '') return null;
  if (line.direction === 'right') {
    return { text, left: line.start, right: line.end, y: line.across, size: line.size, line };
  }
  const xs = line.glyphs.map((glyph) => glyph.centerX);
  const ys = line.glyphs.map((glyph) => glyph.centerY);
  return { text, left: Math.min(...xs), right: Math.max(...xs), y: Math.min(...ys), size: line.size, line };
}
