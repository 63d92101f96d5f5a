import { median } from './median.ts';
import type { Direction, Glyph } from './page-content.ts';

/** Characters of one line of text, in reading order. Coordinates run along the line (`start`, `end`) and across lines (`across`). */
export interface Line {
  readonly glyphs: readonly Glyph[];
  readonly direction: Direction;
  /** Where the first and the last visible character begin and end along the line; for upright text the x of both ends. */
  readonly start: number;
  readonly end: number;
  /** Grows from line to line in reading order; for upright text the y of the baseline. */
  readonly across: number;
  /** Size of most of its characters, points. */
  readonly size: number;
}

/** The glyphs in lines by their common baseline, in reading order; lines of white space are left out. All glyphs are read in one direction. */
export function groupLines(glyphs: readonly Glyph[], direction: Direction): Line[] {
  const sorted = [...glyphs].sort((a, b) => acrossOf(a, direction) - acrossOf(b, direction));
  const groups: Glyph[][] = [];
  let mean = Number.NaN;
  for (const glyph of sorted) {
    const group = groups.at(-1);
    const across = acrossOf(glyph, direction);
    // digits of another font stand a little off the line, superscripts up to a third of the size; the next line is a whole size away
    if (group !== undefined && across - mean <= 0.4 * Math.max(glyph.size, group[0]?.size ?? 0)) {
      group.push(glyph);
      mean += (across - mean) / group.length;
    } else {
      groups.push([glyph]);
      mean = across;
    }
  }
  return groups.flatMap((group) => toLine(group, direction) ?? []);
}

/** A line of these glyphs; null where all are blank. */
export function toLine(glyphs: readonly Glyph[], direction: Direction): Line | null {
  const ordered = dropDoubles(
    [...glyphs].sort((a, b) => alongOf(a, direction) - alongOf(b, direction)),
    direction,
  );
  const visible = ordered.filter((glyph) => !isBlank(glyph));
  const [first, last] = [visible[0], visible.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    glyphs: ordered,
    direction,
    start: startOf(first, direction),
    end: endOf(last, direction),
    across: median(visible.map((glyph) => acrossOf(glyph, direction))),
    size: median(visible.map((glyph) => glyph.size)),
  };
}

/** The direction that most of the glyphs have; `right` where there are none. */
export function mainDirection(glyphs: readonly Glyph[]): Direction {
  const counts = new Map<Direction, number>([['right', 0]]);
  for (const { direction } of glyphs) counts.set(direction, (counts.get(direction) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'right';
}

export function isBlank(glyph: Glyph): boolean {
  return glyph.text.trim() === '';
}

export function startOf(glyph: Glyph, direction: Direction): number {
  return alongOf(glyph, direction) - glyph.advance / 2;
}

export function endOf(glyph: Glyph, direction: Direction): number {
  return alongOf(glyph, direction) + glyph.advance / 2;
}

function alongOf(glyph: Glyph, direction: Direction): number {
  if (direction === 'right') return glyph.centerX;
  if (direction === 'left') return -glyph.centerX;
  return direction === 'down' ? glyph.centerY : -glyph.centerY;
}

function acrossOf(glyph: Glyph, direction: Direction): number {
  // upright fonts of different height share a baseline, not a centre
  if (direction === 'right') return glyph.direction === 'right' ? glyph.baseline : glyph.centerY;
  if (direction === 'left') return -glyph.centerY;
  return direction === 'down' ? -glyph.centerX : glyph.centerX;
}

/** Bold type is at times printed twice, a hair apart. */
function dropDoubles(ordered: readonly Glyph[], direction: Direction): Glyph[] {
  return ordered.filter((glyph, index) => {
    for (let before = index - 1; before >= Math.max(0, index - 2); before--) {
      const other = ordered[before];
      if (other === undefined || other.text !== glyph.text || isBlank(glyph)) continue;
      if (alongOf(glyph, direction) - alongOf(other, direction) < 0.15 * glyph.size) return false;
    }
    return true;
  });
}
