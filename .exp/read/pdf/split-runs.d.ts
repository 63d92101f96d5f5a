import type { Glyph } from './page-content.ts';
/** Characters that stand together on a line and belong in one cell. */
export interface Run {
    readonly glyphs: readonly Glyph[];
    readonly centerX: number;
    readonly centerY: number;
}
/**
 * The glyphs of a table in runs that do not cross from cell to cell. Upright characters that touch stay together where a column
 * line cuts through a character, because a number too long for its cell is still one number; where the line passes between
 * characters it parts them. Turned characters are runs of one.
 */
export declare function splitRuns(glyphs: readonly Glyph[], columnLines: readonly number[]): Run[];
