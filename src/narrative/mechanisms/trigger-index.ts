import type { MechanismRule } from './mechanism-rule.ts';

/** Tells which rules a clause may match at all. */
export interface TriggerIndex {
  /** The rules one of whose triggers stands in the clause, in their order. */
  candidates(clause: string): readonly MechanismRule[];
}

/** Indexes rules by the first characters of their triggers: one pass over a clause instead of one for each rule. */
export function indexTriggers(rules: readonly MechanismRule[]): TriggerIndex {
  const starts = new Map<number, Map<string, number[]>>();
  for (const [index, { triggers }] of rules.entries()) {
    for (const trigger of triggers) {
      const first = trigger.charCodeAt(0);
      const words = starts.get(first) ?? new Map<string, number[]>();
      starts.set(first, words);
      words.set(trigger, [...(words.get(trigger) ?? []), index]);
    }
  }
  return {
    candidates(clause) {
      const found = new Set<number>();
      for (let at = 0; at < clause.length; at++) {
        const words = starts.get(clause.charCodeAt(at));
        if (words === undefined) continue;
        for (const [trigger, indices] of words) {
          if (clause.startsWith(trigger, at)) for (const index of indices) found.add(index);
        }
      }
      if (found.size === 0) return [];
      return [...found]
        .sort((a, b) => a - b)
        .flatMap((index) => {
          const rule = rules[index];
          return rule === undefined ? [] : [rule];
        });
    },
  };
}
