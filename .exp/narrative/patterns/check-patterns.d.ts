import type { PatternSet } from './token-pattern.ts';
/** An example that a pattern does not match, or a counterexample that it does. */
export interface PatternFailure {
    readonly pattern: string;
    readonly clause: string;
    readonly expected: 'match' | 'no match';
}
/** Holds every pattern, by itself, against its own examples; empty where all keep their word. */
export declare function checkPatterns(set: PatternSet): PatternFailure[];
