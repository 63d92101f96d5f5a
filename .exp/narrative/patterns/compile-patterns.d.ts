import type { TaggedToken } from './tag-tokens.ts';
import type { PatternSet, TokenPattern } from './token-pattern.ts';
/** Where a pattern matched: half-open ranges of token indices. */
export interface PatternMatch {
    readonly pattern: TokenPattern;
    readonly start: number;
    readonly end: number;
    readonly groups: ReadonlyMap<string, {
        readonly start: number;
        readonly end: number;
    }>;
}
/** Matches of a set in one clause, leftmost first, without overlaps; none where no trigger occurs. */
export type PatternMatcher = (tokens: readonly TaggedToken[]) => PatternMatch[];
/** Compiles a set once. Throws an InputError that names the set and what `findSetFault` finds in it. */
export declare function compilePatterns(set: PatternSet): PatternMatcher;
