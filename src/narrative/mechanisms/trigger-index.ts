import type { MechanismRule } from './mechanism-rule.ts';

/** Tells which rules a clause may match at all. */
export interface TriggerIndex {
  /** The rules one of whose triggers stands in the clause, in their order. */
  candidates(clause: string): readonly MechanismRule[];
}

interface Trigger {
  readonly word: string;
  /** Its second character, which turns most away before words are compared; NaN for a trigger of one. */
  readonly second: number;
  readonly rules: number[];
}

/** Indexes rules by the first characters of their triggers: one pass over a clause instead of one for each rule. */
export function indexTriggers(rules: readonly MechanismRule[]): TriggerIndex {
  // a table over all characters is read much faster than a map
  const groupOf = new Uint16Array(0x10000);
  const groups: Trigger[][] = [[]];
  for (const [index, { triggers }] of rules.entries()) {
    for (const word of triggers) {
      const first = word.charCodeAt(0);
      if (groupOf[first] === 0) groupOf[first] = groups.push([]) - 1;
      const group = groups[groupOf[first] ?? 0] ?? [];
      const known = group.find((trigger) => trigger.word === word);
      if (known === undefined) group.push({ word, second: word.charCodeAt(1), rules: [index] });
      else known.rules.push(index);
    }
  }
  // reused from clause to clause: which rules were found, and a mark for each of them
  const isFound = new Uint8Array(rules.length);
  return {
    candidates(clause) {
      const found: number[] = [];
      for (let at = 0; at < clause.length; at++) {
        const group = groupOf[clause.charCodeAt(at)] ?? 0;
        if (group === 0) continue;
        const next = clause.charCodeAt(at + 1);
        for (const trigger of groups[group] ?? []) {
          if (trigger.word.length > 1 && (trigger.second !== next || !clause.startsWith(trigger.word, at)))
            continue;
          for (const index of trigger.rules) {
            if (isFound[index] === 1) continue;
            isFound[index] = 1;
            found.push(index);
          }
        }
      }
      for (const index of found) isFound[index] = 0;
      return found
        .sort((a, b) => a - b)
        .map((index) => rules[index])
        .filter((rule) => rule !== undefined);
    },
  };
}
