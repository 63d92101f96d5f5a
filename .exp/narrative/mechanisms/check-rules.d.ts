import type { MechanismRule } from './mechanism-rule.ts';
/** An example that a rule does not match, or a counterexample that it does. */
export interface RuleFailure {
    readonly rule: string;
    readonly clause: string;
    readonly expected: 'match' | 'no match';
}
/** Holds every rule, by itself and behind its triggers, against its own examples; empty where all keep their word. */
export declare function checkRules(rules: readonly MechanismRule[]): RuleFailure[];
