import type { MechanismRule } from './mechanism-rule.ts';
/** Tells which rules a clause may match at all. */
export interface TriggerIndex {
    /** The rules one of whose triggers stands in the clause, in their order. */
    candidates(clause: string): readonly MechanismRule[];
}
/** Indexes rules by the first characters of their triggers: one pass over a clause instead of one for each rule. */
export declare function indexTriggers(rules: readonly MechanismRule[]): TriggerIndex;
