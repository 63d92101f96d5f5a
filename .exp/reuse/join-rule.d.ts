/** How two sets are linked. */
export type LinkKind = 'near' | 'contained';
/** Which pairs a join looks for; plain data, so that a thread can be told. */
export type JoinRule = 
/** Jaccard similarity |x ∩ y| / |x ∪ y| at or above the threshold. */
{
    readonly kind: 'near';
    readonly threshold: number;
}
/**
 * Containment |x ∩ y| / |y| of a smaller set y in a larger x (Broder 1997) at or above the threshold, where the Jaccard similarity
 * of the two is below `below`: what is near is not told again.
 */
 | {
    readonly kind: 'contained';
    readonly threshold: number;
    readonly below: number;
}
/** Both at once: near at `threshold`, or else contained at `containment`. One pass costs little more than containment alone. */
 | {
    readonly kind: 'either';
    readonly threshold: number;
    readonly containment: number;
};
/** What a rule means for the sizes of a pair; x is the larger set, or the one that stands later of two of equal size. */
export interface RuleBounds {
    /** Of y this many of the rarest members must be indexed for x to find it. */
    readonly indexed: (sizeY: number) => number;
    /** Of x this many of the rarest members must be looked up. */
    readonly probed: (sizeX: number) => number;
    readonly smallestY: (sizeX: number) => number;
    readonly largestX: (sizeY: number) => number;
    /** The largest y that needs no more than that overlap, whatever x is. */
    readonly largestY: (overlap: number) => number;
    /**
     * How many members beyond the prefixes a join takes in on both sides, and how many more of them a pair must then share before its
     * overlap is counted (Wang, Li & Feng 2012): more postings are gone through and fewer pairs are counted.
     */
    readonly extra: number;
    /** Members that the two must share. */
    readonly overlap: (sizeX: number, sizeY: number) => number;
    /** What a pair with that overlap is; null where it does not count. */
    readonly judge: (shared: number, sizeX: number, sizeY: number) => Verdict | null;
}
export interface Verdict {
    readonly kind: LinkKind;
    /** Jaccard similarity or containment. */
    readonly similarity: number;
}
export declare function boundRule(rule: JoinRule): RuleBounds;
