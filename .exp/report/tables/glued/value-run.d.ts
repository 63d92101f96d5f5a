import type { PrintedCell } from '../table-rows.ts';
import type { SqueezedText } from './squeeze-text.ts';
/** Characters between two labels that are nothing but figures and slashes, some of them glued together. */
export interface ValueRun {
    readonly text: string;
    /** Where each character stands in the document's text. */
    readonly offsets: readonly number[];
    /** True where the character cannot belong to the figure before it. */
    readonly parted: readonly boolean[];
}
/** One figure or slash in a run: `[start, end)` of the run, and what it counts. */
export interface Token {
    readonly start: number;
    readonly end: number;
    /** 0 for a slash, as in the sums of the form. */
    readonly value: number;
}
/** The stretch `[start, end)` of a squeezed text as a run. */
export declare function sliceRun({ text, offsets, parted }: SqueezedText, start: number, end: number): ValueRun;
/** The tokens that begin at `start` and end by `limit`, shortest first; no figure begins with a zero. */
export declare function tokensAt(run: ValueRun, start: number, limit: number): Token[];
/** A token as a printed cell of `text`; null, a blank, as an empty cell. */
export declare function printToken(text: string, run: ValueRun, token: Token | null): PrintedCell;
