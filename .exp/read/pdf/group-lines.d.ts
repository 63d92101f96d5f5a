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
export declare function groupLines(glyphs: readonly Glyph[], direction: Direction): Line[];
/** A line of these glyphs; null where all are blank. */
export declare function toLine(glyphs: readonly Glyph[], direction: Direction): Line | null;
/** The direction that most of the glyphs have; `right` where there are none. */
export declare function mainDirection(glyphs: readonly Glyph[]): Direction;
export declare function isBlank(glyph: Glyph): boolean;
export declare function startOf(glyph: Glyph, direction: Direction): number;
export declare function endOf(glyph: Glyph, direction: Direction): number;
