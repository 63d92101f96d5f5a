import type { MechanismRule } from './mechanism-rule.ts';
/** What a clause stands in. */
export interface ClauseContext {
    /** The sentence that holds the clause. */
    readonly sentence: string;
    /** Whether the sentence speaks of requests. */
    readonly sentenceRequests: boolean;
    /** Whether the sentence, or what stands before it in the item, speaks of requests; read only when a rule asks. */
    readonly itemRequests: boolean;
    /** Whether the item promises, or the sentence demands. */
    readonly promised: boolean;
}
/** All places that a rule's expression matches in a clause, where its conditions hold; empty where they do not. */
export declare function matchRule(rule: MechanismRule, clause: string, context: ClauseContext): RegExpExecArray[];
