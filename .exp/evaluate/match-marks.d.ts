import { type Span } from '../text/span.ts';
export interface MarkMatch {
    readonly gold: number;
    readonly found: number;
    /** True where the fields that make a hit agree. */
    readonly hit: boolean;
}
/** For a gold mark and a found one by their positions: whether their fields make a hit, and whether the field scored apart agrees. */
export interface MarkAgreement {
    hit(gold: number, found: number): boolean;
    apart(gold: number, found: number): boolean;
}
/**
 * Matches marks that overlap, one to one, in the way that gives the most hits; among those the most matches, the greatest overlap
 * (Jaccard index of the characters) and the most agreement on the field scored apart. A null span overlaps nothing.
 */
export declare function matchMarks(gold: readonly (Span | null)[], found: readonly (Span | null)[], agreement: MarkAgreement): MarkMatch[];
/** The greatest number of one-to-one matches between marks that overlap, whatever their fields say. */
export declare function countOverlaps(gold: readonly (Span | null)[], found: readonly (Span | null)[]): number;
