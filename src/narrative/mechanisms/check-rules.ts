import { matchRule } from './match-rule.ts';
import type { MechanismRule } from './mechanism-rule.ts';
import { indexTriggers } from './trigger-index.ts';

/** An example that a rule does not match, or a counterexample that it does. */
export interface RuleFailure {
  readonly rule: string;
  readonly clause: string;
  readonly expected: 'match' | 'no match';
}

/** Holds every rule, by itself and behind its triggers, against its own examples; empty where all keep their word. */
export function checkRules(rules: readonly MechanismRule[]): RuleFailure[] {
  return rules.flatMap((rule) => {
    const triggers = indexTriggers([rule]);
    // a clause with a comma is the sentence as well, and what it says of requests is taken for granted
    const matches = (sentence: string) =>
      sentence.split(/[，,]/u).some((clause) => {
        const context = { sentence, sentenceRequests: true, itemRequests: true, promised: true };
        return triggers.candidates(clause).length > 0 && matchRule(rule, clause, context).length > 0;
      });
    return [
      ...rule.examples
        .filter((clause) => !matches(clause))
        .map((clause) => ({ rule: rule.id, clause, expected: 'match' as const })),
      ...rule.counterexamples
        .filter(matches)
        .map((clause) => ({ rule: rule.id, clause, expected: 'no match' as const })),
    ];
  });
}
