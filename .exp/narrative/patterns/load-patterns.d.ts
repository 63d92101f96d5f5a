import type { PatternSet } from './token-pattern.ts';
/**
 * The set of patterns in a JSON file. Throws an InputError that names the file, the pattern, what is wrong with it (its field, its match, its
 * id, a trigger), and what is right there.
 */
export declare function loadPatterns(file: URL | string): PatternSet;
/** The project's own set of that name, from corpus/lexicon/patterns. */
export declare function loadOwnPatterns(name: 'staffing'): PatternSet;
