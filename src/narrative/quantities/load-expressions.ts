import { z } from 'zod';
import { compileWith, readRuleFile } from '../rule-file.ts';

/** Words that decide about a figure, as one expression. */
export interface Expression {
  readonly id: string;
  /** What the words stand for. */
  readonly construction: string;
  /** Not global. Linear: gaps are bounded. */
  readonly match: RegExp;
  /** Texts that it matches, and texts that it does not. */
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

const texts = z.array(z.string().min(1)).min(1);
const expression = z.string().min(1);
const expressionFile = z.strictObject({
  name: z.string().min(1),
  /** Pieces that expressions share: `{bodies}` stands for the piece of that name. */
  parts: z.record(z.string().regex(/^[a-z]+$/u), expression),
  rules: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z][a-z0-9-]*$/u),
        construction: z.string().min(1),
        match: expression,
        examples: texts,
        counterexamples: texts,
      }),
    )
    .min(1),
});

/** The expressions of a JSON file, compiled. Throws an InputError that names the file, the rule and the field that is wrong. */
export function loadExpressions(file: URL | string): Expression[] {
  const { parts, rules } = readRuleFile(file, expressionFile);
  const compile = compileWith(file, parts);
  return rules.map((rule) => ({
    ...rule,
    match: compile(rule.match, 'u', `rule ${rule.id}, match`) ?? /(?!)/u,
  }));
}

/** The files of expressions in corpus/lexicon/quantities. */
export const EXPRESSION_FILES = ['bodies', 'denials', 'figures', 'published', 'turns'] as const;
type ExpressionFile = (typeof EXPRESSION_FILES)[number];

const folder = new URL('../../../corpus/lexicon/quantities/', import.meta.url);
const read = new Map<ExpressionFile, ReadonlyMap<string, Expression>>();

/** The project's own expressions of a file by their ids. Read once. */
export function ownExpressions(name: ExpressionFile): ReadonlyMap<string, Expression> {
  const known =
    read.get(name) ??
    new Map(loadExpressions(new URL(`${name}.json`, folder)).map((rule) => [rule.id, rule]));
  read.set(name, known);
  return known;
}

/** The expression of that id. Throws where the file has none: a bug, no user's error. */
export function ownExpression(name: ExpressionFile, id: string): RegExp {
  const found = ownExpressions(name).get(id);
  if (found === undefined) throw new Error(`corpus/lexicon/quantities/${name}.json: no rule ${id}`);
  return found.match;
}
