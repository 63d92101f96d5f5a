import type { OwnRules } from '../narrative/own-rules.ts';
import type { PatternFailure } from '../narrative/patterns/check-patterns.ts';
/** A set's examples that keep their word, in one line, and each that does not with its words as the patterns see them. */
export declare function formatExamples(rules: OwnRules, clauses: number, failures: readonly PatternFailure[]): string;
/** What the rules find in one text: its words with their tags, as a pattern sees them, then each match with its fields. */
export declare function formatMatches(text: string, rules: OwnRules): string;
