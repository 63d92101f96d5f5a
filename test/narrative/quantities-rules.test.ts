import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadExpressions } from '../../src/narrative/expressions.ts';
import { figureWords } from '../../src/narrative/quantities/figure-words.ts';
import { findFigures } from '../../src/narrative/quantities/find-figures.ts';
import {
  DENIAL_RULES,
  loadSubjectRules,
  OUTCOME_RULES,
  REVIEW_RULES,
  SUBJECT_RULES,
} from '../../src/narrative/quantities/load-subject-rules.ts';
import { fitsRule } from '../../src/narrative/quantities/match-subject-rule.ts';
import {
  EXPRESSION_FILES,
  ownExpression,
  ownExpressions,
} from '../../src/narrative/quantities/own-expressions.ts';
import { readOutcome } from '../../src/narrative/quantities/request-outcomes.ts';
import type { SubjectRule } from '../../src/narrative/quantities/subject-rule.ts';
import { fitsDenial } from '../../src/narrative/quantities/zero-claims.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-quantities-'));
afterAll(() => rmSync(folder, { recursive: true }));

const rules = [...REVIEW_RULES, ...SUBJECT_RULES];
const expressions = EXPRESSION_FILES.flatMap((name) => [...ownExpressions(name).values()]);

/** True where the rule fits one of the sentence's figures, whatever other rules would say of it. */
function fitsFigure(rule: SubjectRule, sentence: string): boolean {
  const figures = findFigures(sentence);
  return figures.some(({ unit }, index) => {
    const words = figureWords(sentence, figures, index);
    const counted = { previous: null, publishedUnit: null };
    return (
      words !== null &&
      fitsRule(rule, { ...words, sentence: words.around, paragraph: words.around, unit, ...counted })
    );
  });
}

const failures = <T extends { id: string; examples: readonly string[]; counterexamples: readonly string[] }>(
  all: readonly T[],
  matches: (rule: T, text: string) => boolean,
) =>
  all.flatMap((rule) => [
    ...rule.examples.filter((text) => !matches(rule, text)).map((text) => `${rule.id} misses ${text}`),
    ...rule.counterexamples.filter((text) => matches(rule, text)).map((text) => `${rule.id} takes ${text}`),
  ]);

const duplicates = (words: readonly string[]) => words.filter((word, index) => words.indexOf(word) !== index);

describe('the rules of quantities', () => {
  it('fit a figure of each example and none of a counterexample', () => {
    expect(failures(rules, fitsFigure)).toEqual([]);
  });

  it('have a figure in every example and counterexample', () => {
    const texts = rules.flatMap(({ examples, counterexamples }) => [...examples, ...counterexamples]);
    expect(texts.filter((text) => findFigures(text).length === 0)).toEqual([]);
  });

  it('tell the outcomes of requests by the first that matches', () => {
    expect(failures(OUTCOME_RULES, ({ match }, text) => match.test(text))).toEqual([]);
    const told = OUTCOME_RULES.map(({ examples }) => readOutcome(examples[0] ?? '')?.cell);
    expect(told).toEqual(
      OUTCOME_RULES.map(({ rows }) => rows.map((row) => `requests.${row}.total`).join('+')),
    );
  });

  it('tell what a denial denies', () => {
    expect(failures(DENIAL_RULES, fitsDenial)).toEqual([]);
  });

  it('keep their word in every expression', () => {
    expect(failures(expressions, ({ match }, text) => match.test(text))).toEqual([]);
  });

  it('have ids of their own', () => {
    expect(duplicates(DENIAL_RULES.map(({ id }) => id))).toEqual([]);
    expect(duplicates([...rules, ...OUTCOME_RULES].map(({ id }) => id))).toEqual([]);
    for (const name of EXPRESSION_FILES) {
      const count = loadExpressions(
        new URL(`../../corpus/lexicon/quantities/${name}.json`, import.meta.url),
      ).length;
      expect(ownExpressions(name).size, name).toBe(count);
    }
  });

  it('run in linear time on words without end', () => {
    const all = [
      ...expressions.map(({ id, match, examples }) => ({ id, match, examples })),
      ...OUTCOME_RULES.map(({ id, match, examples }) => ({ id, match, examples })),
      ...DENIAL_RULES.map(({ id, match, examples }) => ({ id, match, examples })),
      ...rules.flatMap(({ id, near, lead, sentence, unless, examples }) =>
        [near, lead, sentence, unless].flatMap((match) => (match === null ? [] : [{ id, match, examples }])),
      ),
    ];
    for (const { id, match, examples } of all) {
      const words = examples.join('').repeat(2_000);
      const start = performance.now();
      match.test(words);
      expect(performance.now() - start, id).toBeLessThan(1_000);
    }
  }, 60_000);
});

describe('loadSubjectRules', () => {
  const rule = {
    id: 'test',
    subject: 'meetings',
    cell: null,
    construction: 'a test',
    near: '{kind}会',
    examples: ['例会2次'],
    counterexamples: ['社会2次'],
  };
  const load = (rules: unknown) => {
    const file = join(folder, 'rules.json');
    writeFileSync(file, JSON.stringify({ name: 'test', parts: { kind: '例' }, rules }));
    return loadSubjectRules(file);
  };

  it('puts the parts into the expressions', () => {
    expect(load([rule]).map(({ near }) => near.source)).toEqual(['例会']);
  });

  it.each<[string, unknown, RegExp]>([
    ['a rule without examples', { ...rule, examples: [] }, /rules\.0\.examples/u],
    ['an unknown field', { ...rule, words: '会' }, /words/u],
    ['an expression that does not compile', { ...rule, unless: '(会' }, /rule test, unless: .*会/u],
    ['a part that is not there', { ...rule, near: '{kinds}会' }, /no part \{kinds\}; there are kind/u],
  ])('refuses %s, naming it', (_, wrong, message) => {
    expect(() => load([wrong])).toThrow(message);
  });
});

describe('ownExpression', () => {
  it('names the file that has no such rule', () => {
    expect(() => ownExpression('bodies', 'none')).toThrow(/bodies\.json: no rule none/u);
  });
});
