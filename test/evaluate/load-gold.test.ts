import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadGold } from '../../src/evaluate/index.ts';
import { InputError } from '../../src/text/input-error.ts';
import { sampleGold } from './sample-gold.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-gold-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});
const write = (name: string, value: unknown) => writeFile(join(folder, name), JSON.stringify(value));

async function failure(): Promise<string> {
  const error = await loadGold(folder).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(InputError);
  return (error as Error).message;
}

describe('loadGold', () => {
  it('reads every JSON file in the order of names, and drops keys that it does not know', async () => {
    await write('b.json', { ...sampleGold('b.txt'), planted: true });
    await write('a.json', sampleGold('a.txt'));
    await writeFile(join(folder, 'README.md'), 'not gold');
    expect(await loadGold(folder)).toEqual([sampleGold('a.txt'), sampleGold('b.txt')]);
  });

  it('reads gold that has some layers only', async () => {
    await write('a.json', { file: 'a.txt', year: 2020 });
    expect(await loadGold(folder)).toEqual([{ file: 'a.txt', year: 2020 }]);
  });

  it('names the file and the place of what does not keep to the format', async () => {
    const gold = sampleGold();
    await write('a.json', { ...gold, items: [gold.items?.[0], { ...gold.items?.[1], role: 'hope' }] });
    const message = await failure();
    expect(message).toContain('a.json');
    expect(message).toContain('items[1].role');
  });

  it('refuses a reference to an item that is not there', async () => {
    await write('a.json', { ...sampleGold(), quantities: [{ ...sampleGold().quantities?.[0], item: 6 }] });
    expect(await failure()).toMatch(/a\.json: quantities\[0\]\.item: no item 6; there are 6/);
  });

  it('refuses what is not JSON', async () => {
    await writeFile(join(folder, 'a.json'), '{');
    expect(await failure()).toMatch(/a\.json: not JSON/);
  });

  it('refuses two files on one report', async () => {
    await write('a.json', sampleGold('x.txt'));
    await write('b.json', sampleGold('x.txt'));
    expect(await failure()).toBe('a.json and b.json are both gold of x.txt; keep one');
  });

  it('refuses a folder without gold, and one that is not there', async () => {
    expect(await failure()).toContain('no gold');
    await expect(loadGold(join(folder, 'nowhere'))).rejects.toThrow(InputError);
  });
});
