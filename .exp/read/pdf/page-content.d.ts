/** The way a line of text runs on the page; `down` is upright vertical text or text turned clockwise. */
export type Direction = 'right' | 'down' | 'left' | 'up';
/** One character as it stands on the page. Points (1/72 inch) from the page's upper left corner, y downwards. */
export interface Glyph {
    /** As the file maps it to Unicode; more than one character for a ligature. */
    readonly text: string;
    readonly centerX: number;
    readonly centerY: number;
    /** y of the line that the character stands on; meaningful for direction `right` only. */
    readonly baseline: number;
    /** Extent along the line's direction. */
    readonly advance: number;
    /** Font size as it appears on the page. */
    readonly size: number;
    readonly direction: Direction;
}
/** A straight horizontal or vertical line drawn on the page: an edge of a table, an underline, a rule. */
export interface Rule {
    readonly axis: 'horizontal' | 'vertical';
    /** y of a horizontal rule, x of a vertical one. */
    readonly at: number;
    readonly from: number;
    readonly to: number;
}
/** What is drawn on one page. */
export interface PageContent {
    readonly width: number;
    readonly height: number;
    readonly glyphs: readonly Glyph[];
    readonly rules: readonly Rule[];
}
