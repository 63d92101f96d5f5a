import type { DenialRule, Subject } from './subject-rule.ts';
/** A clause that states that nothing of a kind occurred; offsets within the clause. */
export interface ZeroClaim extends Subject {
    readonly start: number;
    readonly end: number;
}
/**
 * The zero claims of a clause without figures: one for each subject that it denies; empty where it denies none. `before`: what the sentence
 * says before it, or the heading above, which tells what a bare denial (无, 未发生) denies.
 */
export declare function findZeroClaims(clause: string, before?: string): ZeroClaim[];
/** True where the denial with its words tells what the rule stands for. */
export declare function fitsDenial({ match, also, unless }: DenialRule, told: string): boolean;
