import { normalizeText } from '../../text/normalize.ts';
import { mapSymbol } from '../docx/symbols.ts';
import { extentOf } from './extent.ts';
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

/** What Word draws before points it takes from this font. */
function showBullet(code: string): string {
  return mapSymbol(code, 'Wingdings');
}

function toPageLine(line: Line): PageLine | null {
  const printed = normalizeText(joinGlyphs(line)).text.replaceAll('\n', ' ').trim();
  const text = printed.replace(/^[\uf020-\uf0ff]/, showBullet);
  // a line of nothing but invisible characters
  if (text === '') return null;
  if (line.direction === 'right') {
    return { text, left: line.start, right: line.end, y: line.across, size: line.size, line };
  }
  const [left, right] = extentOf(line.glyphs.map((glyph) => glyph.centerX));
  const [y] = extentOf(line.glyphs.map((glyph) => glyph.centerY));
  return { text, left, right, y, size: line.size, line };
}
