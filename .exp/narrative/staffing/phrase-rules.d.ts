import type { Staffing } from '../narrative.ts';
/** A way of telling who does the work, as an expression over characters; groups `count`, `unit`, and `role` or `helper`, none of them needed. */
export interface PhraseRule {
    readonly id: string;
    /** What the expression stands for, in words. */
    readonly construction: string;
    /** Words one of which stands in every clause that the expression matches: without one it is not tried. */
    readonly triggers: readonly string[];
    readonly match: RegExp;
    /** What the clause must not hold. */
    readonly unless: RegExp | null;
    /** What the sentence up to the end of the clause must hold. */
    readonly about: RegExp | null;
    readonly sets: Partial<Pick<Staffing, 'employment' | 'polarity' | 'change'>>;
    readonly examples: readonly string[];
    readonly counterexamples: readonly string[];
}
/** In the order of the file: of two that overlap the first is kept. */
export declare const PHRASE_RULES: readonly PhraseRule[];
