import { z } from 'zod';
import { expressionFile, expressionRule } from '../expressions.ts';
import type { Staffing } from '../narrative.ts';
import { compileWith, readRuleFile } from '../rule-file.ts';

/** A way of telling who does the work, as an expression over characters; groups `count`, `unit`, and `role` or `helper`, none of them needed. */
export interface PhraseRule {
  readonly id: string;
  /** What the expression stands for, in words. */
  readonly construction: string;
  /** Words one of which stands in every clause that the expression matches: without one it is not tried. */
  readonly triggers: readonly string[];
  readonly match: RegExp;
  /** What the clause must not hold. */
  readonly unless: RegExp | null;
  /** What the sentence up to the end of the clause must hold. */
  readonly about: RegExp | null;
  readonly sets: Partial<Pick<Staffing, 'employment' | 'polarity' | 'change'>>;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

const FILE = new URL('../../../corpus/lexicon/staffing/phrases.json', import.meta.url);
const phraseRule = expressionRule.extend({
  triggers: z.array(z.string().min(1)).min(1),
  unless: z.string().min(1).optional(),
  about: z.string().min(1).optional(),
  sets: z
    .strictObject({
      employment: z.enum(['full-time', 'part-time', 'contract']),
      polarity: z.enum(['present', 'absent', 'planned']),
      change: z.boolean(),
    })
    .partial()
    .default({}),
});

/** In the order of the file: of two that overlap the first is kept. */
export const PHRASE_RULES: readonly PhraseRule[] = readRules();

function readRules(): PhraseRule[] {
  const { parts, rules } = readRuleFile(FILE, expressionFile(phraseRule));
  const compile = compileWith(FILE, parts);
  return rules.map(({ sets, ...rule }) => ({
    ...rule,
    match: compile(rule.match, 'dgu', `rule ${rule.id}, match`) ?? /(?!)/dgu,
    unless: compile(rule.unless, 'u', `rule ${rule.id}, unless`),
    about: compile(rule.about, 'u', `rule ${rule.id}, about`),
    sets: withoutUndefined(sets),
  }));
}

function withoutUndefined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
