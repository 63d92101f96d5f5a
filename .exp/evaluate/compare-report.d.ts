import type { Analysis } from '../findings/analysis.ts';
import type { Narrative } from '../narrative/narrative.ts';
import { type Span } from '../text/span.ts';
import { type ComparedText } from './compare-text.ts';
import type { GoldReport } from './gold.ts';
/** 一 and 五; `elsewhere` for the narrative sections of older reports that are neither. */
export type Part = 'overview' | 'problems' | 'elsewhere';
export interface ComparedItem {
    /** As written, for a reader. */
    readonly printed: string;
    /** As compared. */
    readonly text: string;
    readonly part: Part;
    /** Of the compared text of the report; null where an item of the gold is not found in it. */
    readonly span: Span | null;
}
/** The gold and the analysis of one report made ready for every layer. */
export interface Comparison {
    readonly gold: GoldReport;
    /** Null where the report could not be read: then all that the gold holds is missed. */
    readonly analysis: Analysis | null;
    /** Of the analysis; empty where there is none. */
    readonly narrative: Pick<Narrative, 'items' | 'pairs' | 'staffing' | 'mechanisms' | 'quantities' | 'commitments'>;
    readonly text: ComparedText;
    readonly goldItems: readonly ComparedItem[];
    readonly foundItems: readonly ComparedItem[];
    /** For each item of the gold the found item of equal text, or null. */
    readonly itemMatches: readonly (number | null)[];
}
export declare function compareReport(gold: GoldReport, analysis: Analysis | null): Comparison;
