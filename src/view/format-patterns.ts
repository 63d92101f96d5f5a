import type { OwnRules } from '../narrative/own-rules.ts';
import type { PatternFailure } from '../narrative/patterns/check-patterns.ts';

/** A set's examples that keep their word, in one line, and a line for each that does not. */
export function formatExamples(name: string, clauses: number, failures: readonly PatternFailure[]): string {
  const told = failures.map(
    ({ pattern, clause, expected }) =>
      `  ✗ ${pattern} ${expected === 'match' ? 'does not match its example' : 'matches its counterexample'}: ${clause}\n`,
  );
  return `${name}: ${clauses - failures.length} of ${clauses} examples and counterexamples hold\n${told.join('')}`;
}

/** What the rules find in one text: its words with their tags, as a pattern sees them, then each match with its fields. */
export function formatMatches(text: string, rules: OwnRules): string {
  const tokens = rules.tag(text);
  const words = tokens.map(({ word, tags }) => (tags.size === 0 ? word : `${word} #${[...tags].join(' #')}`));
  const matches = rules.match(text, tokens).map(({ rule, start, end, fields }) => {
    const values = Object.entries(fields).map(([name, value]) => `${name} = ${value}`);
    return `  ✓ ${rule.id} (${rule.construction}): ${text.slice(start, end)}${values.length === 0 ? '' : `; ${values.join(', ')}`}\n      by ${rule.match}\n`;
  });
  return `${text}\n  words: ${words.join(' | ')}\n${matches.length === 0 ? '  no rule matches\n' : matches.join('')}`;
}
