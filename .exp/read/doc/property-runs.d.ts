import type { DocHeader } from './doc-header.ts';
/** A stretch of the main stream, as byte offsets, whose characters or paragraphs have these properties. */
export interface PropertyRun {
    readonly start: number;
    readonly end: number;
    readonly properties: DataView;
}
/** Where the header names the pages of properties of paragraphs and of characters. */
declare const PLACES: {
    readonly paragraphs: 258;
    readonly characters: 250;
};
/** The runs in ascending order ([MS-DOC] 2.9.33 and 2.9.174); stretches without properties of their own are left out. */
export declare function readPropertyRuns(header: DocHeader, of: keyof typeof PLACES): PropertyRun[];
/** The run that covers a byte offset; null where none does. Runs must be in ascending order. */
export declare function findRun(runs: readonly PropertyRun[], offset: number): PropertyRun | null;
export {};
