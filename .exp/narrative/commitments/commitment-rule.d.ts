/** The four parts of a promise (codebook, 7), in the order of its table. */
export declare const COMMITMENT_PARTS: readonly ["owner", "deadline", "amount", "instrument"];
export type CommitmentPart = (typeof COMMITMENT_PARTS)[number];
/** A way of telling one part of a promise, ready to run. */
export interface CommitmentRule {
    readonly id: string;
    /** How plainly it tells the part, 1 the plainest: a match of a lower rank goes before one of a higher, wherever they stand. */
    readonly rank: number;
    /** What the expression stands for, in words. */
    readonly construction: string;
    /** Words one of which stands in every text that the expression matches: without one it is not tried. */
    readonly triggers: readonly string[];
    /** Group 1 is the part; global. Linear: gaps are bounded. */
    readonly match: RegExp;
    /** What the part must not match: names that name nothing (各项制度). */
    readonly not: RegExp | null;
    /** What stands before the name proper in the part and is left out (建立…); null where nothing is. */
    readonly strip: RegExp | null;
    /** Texts with the part that the rule finds in each. */
    readonly examples: Readonly<Record<string, string>>;
    /** Texts in which it finds none. */
    readonly counterexamples: readonly string[];
}
