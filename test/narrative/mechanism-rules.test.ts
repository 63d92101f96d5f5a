import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { checkRules } from '../../src/narrative/mechanisms/check-rules.ts';
import { loadRules, ownRules } from '../../src/narrative/mechanisms/load-rules.ts';
import { loadTable } from '../../src/narrative/mechanisms/load-tables.ts';
import { matchRule } from '../../src/narrative/mechanisms/match-rule.ts';
import { indexTriggers } from '../../src/narrative/mechanisms/trigger-index.ts';

const corpus = new URL('../../corpus/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'gongkai-rules-'));
afterAll(() => rmSync(folder, { recursive: true }));

const duplicates = (words: readonly string[]) => words.filter((word, index) => words.indexOf(word) !== index);

/** Sentences of the marked narratives of the development half, and of the training items. */
function readSentences(): string[] {
  const texts = new URL('narratives/texts/', corpus);
  const narratives = readdirSync(texts)
    .filter((name) => /^[pq]-/u.test(name))
    .map((name) => readFileSync(new URL(name, texts), 'utf8'));
  const training = new URL('training/', corpus);
  const items = readdirSync(training)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(new URL(name, training), 'utf8').trimEnd().split('\n'))
    .map((line): string => JSON.parse(line).text);
  return [...narratives, ...items].flatMap((text) => text.split(/[。；;\n]/u));
}

describe('the rules of mechanisms', () => {
  it('match their examples and not their counterexamples', () => {
    expect(checkRules(ownRules())).toEqual([]);
  });

  it('run in linear time on a clause without end', () => {
    const context = { sentence: '', sentenceRequests: true, itemRequests: true, promised: true };
    for (const rule of ownRules()) {
      const clause = rule.examples.join('').repeat(2_000);
      const start = performance.now();
      matchRule(rule, clause, context);
      expect(performance.now() - start, rule.id).toBeLessThan(2_000);
    }
  }, 60_000);

  it('have ids of their own', () => {
    expect(duplicates(ownRules().map(({ id }) => id))).toEqual([]);
  });

  it('lose no match through their triggers on narratives and training items', () => {
    const index = indexTriggers(ownRules());
    const lost: string[] = [];
    let matches = 0;
    for (const sentence of readSentences()) {
      for (const clause of sentence.split(/[，,：:]/u)) {
        const candidates = new Set(index.candidates(clause));
        for (const rule of ownRules()) {
          const context = { sentence, sentenceRequests: true, itemRequests: true, promised: true };
          if (matchRule(rule, clause, context).length === 0) continue;
          matches++;
          if (!candidates.has(rule)) lost.push(`${rule.id}: ${clause}`);
        }
      }
    }
    expect(matches).toBeGreaterThan(1000);
    expect(lost).toEqual([]);
  }, 60_000);
});

describe('checkRules', () => {
  it('tells which clause a rule fails, and one that its triggers keep from it', () => {
    const [rule] = ownRules().filter(({ id }) => id === 'accountability');
    const failures = checkRules(
      rule ? [{ ...rule, triggers: ['问责'], examples: ['依规追责'], counterexamples: ['严肃问责'] }] : [],
    );
    expect(failures).toEqual([
      { rule: 'accountability', clause: '依规追责', expected: 'match' },
      { rule: 'accountability', clause: '严肃问责', expected: 'no match' },
    ]);
  });
});

describe('indexTriggers', () => {
  it('gives the rules of a clause in their order, each once', () => {
    const rules = ownRules();
    const found = indexTriggers(rules).candidates('成立领导小组，办公室设在综合科，成立工作专班');
    const positions = found.map((rule) => rules.indexOf(rule));
    expect(found.map(({ id }) => id)).toContain('office-seat');
    expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
  });

  it('gives none where no trigger stands', () => {
    expect(indexTriggers(ownRules()).candidates('天气晴好')).toEqual([]);
  });
});

describe('loadRules', () => {
  const rule = {
    id: 'test',
    type: 'other',
    construction: 'a test',
    triggers: ['岗'],
    match: '{post}岗',
    examples: ['AB岗'],
    counterexamples: ['上岗'],
  };
  const load = (rules: unknown, parts: unknown = { post: 'AB' }) => {
    const file = join(folder, 'rules.json');
    writeFileSync(file, JSON.stringify({ name: 'test', parts, rules }));
    return loadRules(file);
  };

  it('puts the parts into the expressions', () => {
    expect(load([rule]).map(({ match }) => match.source)).toEqual(['AB岗']);
  });

  it.each<[string, unknown, RegExp]>([
    ['a type that is not of the codebook', { ...rule, type: 'group' }, /rules\.0\.type/u],
    ['a rule without triggers', { ...rule, triggers: [] }, /rules\.0\.triggers/u],
    ['a rule without counterexamples', { ...rule, counterexamples: [] }, /rules\.0\.counterexamples/u],
    ['an unknown field', { ...rule, clauses: '岗' }, /clauses/u],
    ['an expression that does not compile', { ...rule, unless: '(岗' }, /rule test, unless: .*岗/u],
    ['a part that is not there', { ...rule, match: '{pots}岗' }, /no part \{pots\}; there are post/u],
  ])('refuses %s, naming it', (_, wrong, message) => {
    expect(() => load([wrong])).toThrow(message);
  });

  it('names the file that is no JSON', () => {
    const file = join(folder, 'broken.json');
    writeFileSync(file, '{');
    expect(() => loadRules(file)).toThrow(/broken\.json/u);
  });
});

describe('the tables of mechanisms', () => {
  it.each([
    ['heads', loadTable('heads').map(({ head }) => head)],
    ['qualifiers', loadTable('qualifiers').map(({ word }) => word)],
    ['generic words', loadTable('generic-words').map(({ word }) => word)],
    ['verbs that govern', verbsOf(/strong|weak/u)],
    ['verbs behind a name', verbsOf(/behind/u)],
  ])('hold %s sorted, each once', (_, words) => {
    expect(words).toEqual([...new Set(words)].sort());
  });

  it('name the file, the line and the column that is wrong', () => {
    const url = pathToFileURL(`${folder}/`);
    writeFileSync(new URL('heads.tsv', url), 'head\ttype\n制度\tnone\n');
    expect(() => loadTable('heads', url)).toThrow(/heads\.tsv, line 2: type/u);
    writeFileSync(new URL('heads.tsv', url), 'word\ttype\n');
    expect(() => loadTable('heads', url)).toThrow(/unexpected heading/u);
    writeFileSync(new URL('topics.tsv', url), 'topic\tover\ttype\n(\tother\tother\n');
    expect(() => loadTable('topics', url)).toThrow(/topics\.tsv, line 2: topic/u);
  });
});

function verbsOf(force: RegExp): string[] {
  return loadTable('verbs')
    .filter((row) => force.test(row.force))
    .map(({ verb }) => verb);
}
