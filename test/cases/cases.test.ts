import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Classifier, loadClassifier } from '../../src/index.ts';
import type { Case } from './case.ts';
import { runCase } from './run-case.ts';

const here = new URL('.', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, here), 'utf8'));
const files = readdirSync(here).filter((name) => name.endsWith('.json') && name !== 'lines.json');
const cases: Case[] = files.flatMap((name) => read(name));
const lines: string[] = read('lines.json');

let classifier: Classifier;
beforeAll(async () => {
  classifier = await loadClassifier();
});

describe.each(files)('%s', (name) => {
  const own: Case[] = read(name);
  const settled = own.filter(({ open }) => open === undefined);
  it.each(settled)('$id', async (tried) => {
    const faults = (await runCase(tried, classifier)).join('\n');
    // the message, because long strings are cut short
    expect(faults, faults).toBe('');
  });
  // what is known to be wrong: a case that comes right must lose its `open`
  const open = own.filter(({ open }) => open !== undefined);
  if (open.length > 0)
    it.each(open)('still wrong: $id', async (tried) => {
      expect(await runCase(tried, classifier)).not.toEqual([]);
    });
});

describe('the cases', () => {
  it('are at least 300, a third of them negative, no two with one id', () => {
    expect(cases.length).toBeGreaterThanOrEqual(300);
    expect(cases.filter(({ negative }) => negative).length * 3).toBeGreaterThanOrEqual(cases.length);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  it('know every line of the field and every exclusion of the codebook, and no other', () => {
    expect([...new Set(cases.flatMap((tried) => tried.for))].sort()).toEqual([...lines].sort());
  });

  it('leave at most one in ten open, each with its reason', () => {
    const open = cases.filter((tried) => tried.open !== undefined);
    expect(open.length * 10).toBeLessThanOrEqual(cases.length);
    for (const tried of open) expect(tried.open).toMatch(/\w{4}/u);
  });
});
