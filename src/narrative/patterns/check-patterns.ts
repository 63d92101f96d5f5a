import { toAnalysisText } from '../analysis-text.ts';
import { segmentText } from '../segment.ts';
import { compilePatterns } from './compile-patterns.ts';
import { ownTagsOf, tagTokens } from './tag-tokens.ts';
import type { PatternSet } from './token-pattern.ts';

/** An example that a pattern does not match, or a counterexample that it does. */
export interface PatternFailure {
  readonly pattern: string;
  readonly clause: string;
  readonly expected: 'match' | 'no match';
}

/** Holds every pattern, by itself, against its own examples; empty where all keep their word. */
export function checkPatterns(set: PatternSet): PatternFailure[] {
  return set.patterns.flatMap((pattern) => {
    const match = compilePatterns({ ...set, patterns: [pattern] });
    const matches = (clause: string) =>
      match(tagTokens(segmentText(toAnalysisText(clause)), ownTagsOf(set))).length > 0;
    const missed = pattern.examples.filter((clause) => !matches(clause));
    const wrong = pattern.counterexamples.filter(matches);
    return [
      ...missed.map((clause) => ({ pattern: pattern.id, clause, expected: 'match' as const })),
      ...wrong.map((clause) => ({ pattern: pattern.id, clause, expected: 'no match' as const })),
    ];
  });
}
