import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../src/issues/categories.ts';
import { readTrainingFolder } from '../../src/issues/training-items.ts';
import { readSplit } from '../../src/issues/training-split.ts';
import { readDocument } from '../../src/read/index.ts';
import { joinSimilar } from '../../src/reuse/join-similar.ts';
import { shingleTexts } from '../../src/reuse/shingles.ts';
import { sharedFolder } from '../shared.ts';

const folder = fileURLToPath(new URL('../../corpus/training/', import.meta.url));
const items = await readTrainingFolder(folder);
const COPIED = 20;

describe('corpus/training', () => {
  it('holds what the plan asks: items, labels, roles', () => {
    const share = (holds: (labels: readonly string[]) => boolean) =>
      items.filter(({ labels }) => holds(labels)).length / items.length;
    expect(items.length).toBeGreaterThanOrEqual(5000);
    for (const category of CATEGORIES)
      expect(items.filter(({ labels }) => labels.includes(category)).length, category).toBeGreaterThanOrEqual(
        250,
      );
    expect(share((labels) => labels.length > 1)).toBeGreaterThanOrEqual(0.3);
    expect(share((labels) => labels.length === 0)).toBeGreaterThanOrEqual(0.08);
    expect(Math.max(...items.map(({ labels }) => labels.length))).toBeLessThanOrEqual(4);
    const count = (role: string) => items.filter((item) => item.role === role).length;
    // problems : measures : remedies about 4 : 5 : 1
    expect(count('problem') / items.length).toBeCloseTo(0.4, 1);
    expect(count('remedy') / items.length).toBeCloseTo(0.1, 1);
  });

  it('is split by author', async () => {
    const split = await readSplit(folder, items);
    expect(split?.test.length).toBeGreaterThanOrEqual(1);
  });

  it('has no two items of the same slots: character 3-grams alike by more than 0.6', () => {
    const texts = items.map(({ text }) => text.replace(/[^\p{Script=Han}\p{L}\p{N}]/gu, ''));
    const pairs: string[] = [];
    joinSimilar(shingleTexts(texts, 3), {
      threshold: 0.6,
      onPair: (a, b, similarity) => {
        if (similarity > 0.6) pairs.push(`${items[a]?.id} ${items[b]?.id} ${similarity.toFixed(2)}`);
      },
    });
    expect(pairs).toEqual([]);
  });

  it.skipIf(sharedFolder === null)('copies no 20 characters of a real report', async () => {
    const reports = join(sharedFolder ?? '', 'reports');
    const grams = new Set<string>();
    for (const name of readdirSync(reports).filter((file) => !file.endsWith('.md'))) {
      const text = squeeze((await readDocument(join(reports, name))).text);
      for (let at = 0; at + COPIED <= text.length; at++) grams.add(text.slice(at, at + COPIED));
    }
    const copied = items.filter(({ text }) => {
      // names of laws and documents are everybody's
      return text.split(/《[^》]*》/u).some((part) => {
        const squeezed = squeeze(part);
        for (let at = 0; at + COPIED <= squeezed.length; at++)
          if (grams.has(squeezed.slice(at, at + COPIED))) return true;
        return false;
      });
    });
    expect(copied.map(({ id }) => id)).toEqual([]);
  });

  it('has both readers’ labels beside the settled ones', () => {
    const lines = readdirSync(folder)
      .filter((name) => /^items-.*\.jsonl$/u.test(name))
      .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
      .map(
        (line) => JSON.parse(line) as { id: string; labels: string[]; first?: string[]; second?: string[] },
      );
    const unread = lines.filter(({ first, second }) => first === undefined || second === undefined);
    expect(unread.map(({ id }) => id)).toEqual([]);
    for (const { id, labels, first = [], second = [] } of lines)
      for (const label of labels) expect([...first, ...second], id).toContain(label);
  });
});

function squeeze(text: string): string {
  return text.replace(/[\s\p{P}]/gu, '');
}
