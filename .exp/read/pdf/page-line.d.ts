import { type Line } from './group-lines.ts';
import type { Glyph } from './page-content.ts';
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
/** The lines of text that these glyphs make, top to bottom. */
export declare function readPageLines(glyphs: readonly Glyph[]): PageLine[];
