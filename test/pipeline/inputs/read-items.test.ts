import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readOwnItems } from '../../../src/pipeline/inputs/read-items.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-own-'));
});
afterEach(() => rm(folder, { recursive: true }));

const GOOD = ['"栏目甲更新慢",late', '"栏目乙更新慢",late', '"人员甲不熟悉",people', '"人员乙不熟悉",people'];

async function read(...lines: readonly string[]) {
  const path = join(folder, 'mine.csv');
  await writeFile(path, ['text,labels', ...lines].join('\n'));
  return readOwnItems(path);
}

describe('readOwnItems', () => {
  it('gives the items with the categories that occur, sorted', async () => {
    const { items, categories } = await read(...GOOD);
    expect(items).toHaveLength(4);
    expect(categories).toEqual(['late', 'people']);
  });

  it.each<[string, readonly string[], RegExp]>([
    [
      'a label with a comma',
      [...GOOD, '"公开栏少","a,b"'],
      /mine\.csv cannot be trained on:\nline 6: label "a,b" holds ","/u,
    ],
    ['a label with |', [...GOOD, '公开栏少,a|b'], /line 6: label "a\|b" holds "\|"/u],
    [
      'a category that one item has',
      [...GOOD, '公开栏少,peeple'],
      /mine\.csv: category "peeple" holds for 1 of 5 items \(line 6\); .*misspelt\?$/u,
    ],
    [
      'one category that all items have',
      GOOD.slice(0, 2),
      /mine\.csv: category "late" holds for 2 of 2 items; .*something else$/u,
    ],
  ])('refuses %s with file and line', async (_, lines, message) => {
    await expect(read(...lines)).rejects.toThrow(message);
  });

  it('tells of empty texts once each, and not that they are one text', async () => {
    await expect(read(...GOOD, ',late', ',people')).rejects.toThrow(
      /trained on:\nline 6: the text is empty[^\n]*\nline 7: the text is empty[^\n]*$/u,
    );
  });

  it('takes no more items than can be learned from', async () => {
    const many = Array.from({ length: 50_001 }, (_, n) => `第${n}项,late`);
    await expect(read(...many)).rejects.toThrow('mine.csv has 50001 items, more than 50000');
  });
});
