import { type Line } from './group-lines.ts';
import type { Glyph } from './page-content.ts';
/** The lines of a cell, in the direction in which most of it is written. */
export declare function groupCellLines(glyphs: readonly Glyph[]): Line[];
/** What a cell has room for, points: its own width, and the widest line that stands in its column. */
export interface CellRoom {
    readonly width: number;
    readonly widest: number;
}
/** How much more a line of a cell might have held, points; 0 in turned type, where nothing tells. */
export declare function spareOf(line: Line, { width, widest }: CellRoom): number;
/**
 * The normalised text of a cell: its lines joined; '' where it is blank. Digits of two lines are one number where the line had no room
 * for one more, else there is a space between them.
 */
export declare function readCellText(lines: readonly Line[], room: CellRoom): string;
/** What stands between the end of one line of a cell and the start of the next; `hadRoom` where that one held one more digit. */
export declare function cellJoint(before: string, after: string, hadRoom: boolean): '' | ' ';
