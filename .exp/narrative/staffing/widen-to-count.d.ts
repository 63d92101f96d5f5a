import type { PatternMatch } from '../patterns/compile-patterns.ts';
import type { TaggedToken } from '../patterns/tag-tokens.ts';
/**
 * The match with the count that belongs to its role: where it holds two the last before the role (1名分管领导和1名联络员), where it
 * holds none the one just before it (1名干事 + 干事兼管). The match itself where there is none, or where it denies that anyone is there.
 */
export declare function widenToCount(match: PatternMatch, tokens: readonly TaggedToken[]): PatternMatch;
