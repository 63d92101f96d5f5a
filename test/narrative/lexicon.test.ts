import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatJiebaDictionary, readLexicon } from '../../src/narrative/lexicon.ts';
import { segmentText } from '../../src/narrative/segment.ts';

const folder = new URL('../../corpus/lexicon/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const terms = readLexicon();

describe('corpus/lexicon', () => {
  it('holds at least 350 terms, sorted and unique', () => {
    const words = terms.map(({ word }) => word);
    expect(words.length).toBeGreaterThanOrEqual(350);
    expect(words).toEqual([...new Set(words)].sort());
  });

  it('keeps every term whole in segmentation', () => {
    const split = terms.filter(({ word }) => segmentText(word).length !== 1).map(({ word }) => word);
    expect(split).toEqual([]);
  });

  // after a change of terms.tsv: npx vitest run test/narrative/lexicon.test.ts -u, twice: the manifest hashes what the first run wrote
  it('has the dictionary that follows from its terms', async () => {
    await expect(formatJiebaDictionary(terms)).toMatchFileSnapshot(
      fileURLToPath(new URL('jieba.dict.txt', folder)),
    );
  });

  it('states count and hashes of its files', async () => {
    const manifest = JSON.parse(read('manifest.json'));
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:tsv|txt|json)$/.test(name),
    );
    const hashed = names.filter((name) => name !== 'manifest.json').sort();
    const files = Object.fromEntries(hashed.map((name) => [name.replaceAll('\\', '/'), sha256(read(name))]));
    const expected = { ...manifest, count: terms.length, files };
    await expect(`${JSON.stringify(expected, null, 2)}\n`).toMatchFileSnapshot(
      fileURLToPath(new URL('manifest.json', folder)),
    );
  });
});
