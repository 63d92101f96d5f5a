import type { Span } from '../text/span.ts';
import type { Comparison } from './compare-report.ts';
import type { LayerScore } from './tally.ts';
/** How the marks of one layer are compared; `G` and `F` are a mark of the gold and a found one. */
export interface MarkRules<G, F> {
    readonly layer: 'staffing' | 'mechanisms' | 'quantities';
    /** True where the fields that make a hit agree. */
    isHit(gold: G, found: F): boolean;
    /** A field scored among hits only, and whether it agrees; null where there is none. */
    readonly apart: {
        readonly figure: 'mechanisms/status' | 'quantities/unit';
        isEqual(gold: G, found: F): boolean;
    } | null;
    /** The compared fields of either side, for a reader. */
    describe(mark: G | F): string;
}
interface GoldMark {
    readonly text: string;
    readonly item: number;
    readonly occurrence?: number | undefined;
}
/**
 * Marks of one layer, one to one by overlap in the way that gives most hits; besides, how many overlap whatever their fields say.
 * Null where `gold` is undefined: the gold has no such layer.
 */
export declare function scoreMarks<G extends GoldMark, F extends {
    readonly span: Span;
}>(comparison: Comparison, gold: readonly G[] | undefined, found: readonly F[], rules: MarkRules<G, F>): LayerScore | null;
export {};
