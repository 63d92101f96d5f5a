import type { PatternSet } from './token-pattern.ts';
/**
 * What is wrong with a set of patterns beyond the shape of its fields, with the rule in which it lies and what is right there: a match
 * that is no match syntax, an id or a match that stands twice, a trigger that is the name of no tag. Null where nothing is.
 */
export declare function findSetFault(set: PatternSet): string | null;
