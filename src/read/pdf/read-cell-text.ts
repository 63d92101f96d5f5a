import { normalizeText } from '../../text/normalize.ts';
import { lineJoint } from '../join-line-texts.ts';
import { firstUnitWidth } from './first-unit-width.ts';
import { groupLines, isBlank, type Line, mainDirection } from './group-lines.ts';
import { joinGlyphs } from './join-glyphs.ts';
import type { Glyph } from './page-content.ts';

/** The lines of a cell, in the direction in which most of it is written. */
export function groupCellLines(glyphs: readonly Glyph[]): Line[] {
  return groupLines(glyphs, mainDirection(glyphs));
}

/** What a cell has room for, points: its own width, and the widest line that stands in its column. */
export interface CellRoom {
  readonly width: number;
  readonly widest: number;
}

/** White space that writers leave beside the words of a cell, both sides together, at most (points). */
const PADDING = 12;

/** How much more a line of a cell might have held, points; 0 in turned type, where nothing tells. */
export function spareOf(line: Line, { width, widest }: CellRoom): number {
  if (line.direction !== 'right') return 0;
  return Math.max(0, Math.max(widest + 0.5, width - PADDING) - (line.end - line.start));
}

/**
 * The normalised text of a cell: its lines joined; '' where it is blank. Digits of two lines are one number where the line had no room
 * for one more, else there is a space between them.
 */
export function readCellText(lines: readonly Line[], room: CellRoom): string {
  let text = '';
  let spare = 0;
  for (const line of lines) {
    // inside a cell even wide gaps between Han characters are justification: 总 计
    const next = normalizeText(joinGlyphs(line, { keepWide: false })).text.trim();
    text += cellJoint(text, next, spare >= firstDigitWidth(line)) + next;
    spare = spareOf(line, room);
  }
  return text;
}

/** What stands between the end of one line of a cell and the start of the next; `hadRoom` where that one held one more digit. */
export function cellJoint(before: string, after: string, hadRoom: boolean): '' | ' ' {
  return hadRoom && /\d$/.test(before) && /^\d/.test(after) ? ' ' : lineJoint(before, after);
}

function firstDigitWidth(line: Line): number {
  return line.glyphs.find((glyph) => !isBlank(glyph))?.advance ?? firstUnitWidth(line);
}
