import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSplit } from '../../src/issues/training-split.ts';
import { makeSampleItems } from './sample-items.ts';

const [item] = makeSampleItems();
const items = ['a', 'b', 'c'].flatMap((author) => (item === undefined ? [] : [{ ...item, author }]));
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-split-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('readSplit', () => {
  it('is null where none stands beside the items', async () => {
    expect(await readSplit(folder, items)).toBeNull();
  });

  it.each([
    ['{"train":["a"],"development":["b"],"test":["c"]}', null],
    ['{"train":["a"],"development":["b"],"test":["b"]}', 'author "b" stands in two places'],
    ['{"train":["a"],"development":["b"],"test":["d"]}', 'author "c" has items and no split'],
    ['{"train":["a","c"],"development":["b"],"test":["d"]}', 'author "d" has no items'],
    ['{"train":["a"]}', 'right is {"train"'],
    ['{', 'is not JSON'],
  ])('reads or refuses %s', async (content, fault) => {
    await writeFile(join(folder, 'split.json'), content);
    if (fault === null) expect(await readSplit(folder, items)).toEqual(JSON.parse(content));
    else await expect(readSplit(folder, items)).rejects.toThrow(fault);
  });
});
