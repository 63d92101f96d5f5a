import type { IssueModel } from './issue-model.ts';
/** What one token adds to the logit of a category: positive speaks for the label, negative against it. */
export interface Contribution {
    readonly kind: 'word' | 'characters' | 'role';
    readonly text: string;
    /** True for what it adds by standing in the heading. */
    readonly inHeading: boolean;
    readonly contribution: number;
}
/** Why a category has its probability. `base` and all contributions add up to its logit exactly, up to rounding of floats. */
export interface Explanation {
    readonly category: string;
    readonly base: number;
    /** Greatest first. */
    readonly for: readonly Contribution[];
    /** Most negative first. */
    readonly against: readonly Contribution[];
}
/**
 * The `limit` tokens that spoke most for a category and the `limit` that spoke most against it; exact, since the model is linear.
 * Throws a RangeError for a category that the model has not.
 */
export declare function explainLabel(model: IssueModel, tokens: readonly string[], category: string, limit?: number): Explanation;
