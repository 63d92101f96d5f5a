import { type Matrix } from './matrix.ts';
import type { Glyph } from './page-content.ts';
/** What pdfjs tells of a font that moves its glyphs. */
export interface FontMetrics {
    /** Factor from glyph widths to text space: 0.001 but for Type 3 fonts. */
    readonly widthScale: number;
    readonly vertical: boolean;
    /** Advance of a glyph of a vertical font that names none, in glyph units, negative. */
    readonly verticalAdvance: number;
}
/** A glyph as pdfjs 5.6 hands it to its painter; numbers between glyphs are displacements in thousandths of the size. */
export interface ShownGlyph {
    readonly unicode: string;
    readonly width: number;
    readonly vmetric?: readonly number[] | null;
    readonly isSpace: boolean;
}
/** The text state of a PDF content stream (ISO 32000-1, 9.3), with its matrix and the place of the next glyph. */
export interface TextState {
    font: FontMetrics;
    size: number;
    charSpacing: number;
    wordSpacing: number;
    /** Horizontal scale as a factor, 1 = unchanged. */
    scale: number;
    rise: number;
    leading: number;
    matrix: Matrix;
    lineX: number;
    lineY: number;
    x: number;
    y: number;
}
export declare function createTextState(): TextState;
/** Begins text at the origin of a new text matrix. */
export declare function setTextMatrix(state: TextState, matrix: Matrix): void;
/** Moves to the start of another line, relative to the start of this one. */
export declare function moveText(state: TextState, x: number, y: number): void;
/** The glyphs of one showing operator at their places on the page; moves the state past them. Slanted text (watermarks) gives none. */
export declare function showGlyphs(state: TextState, shown: readonly (ShownGlyph | number)[], page: Matrix): Glyph[];
