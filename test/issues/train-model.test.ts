import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCandidates } from '../../src/issues/candidates.ts';
import { loadClassifier, trainFromFolder, trainModel } from '../../src/issues/index.ts';
import { InputError } from '../../src/text/input-error.ts';
import { makeSampleItems, SAMPLE_CATEGORIES } from './sample-items.ts';

let folder = '';
const items = makeSampleItems();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-train-'));
});
afterAll(() => rm(folder, { recursive: true }));

function train(name: string, trained = items) {
  return trainModel({ items: trained, out: join(folder, name), categories: SAMPLE_CATEGORIES });
}

describe('trainModel', () => {
  it('writes the same bytes every time', async () => {
    await train('first');
    await train('second');
    for (const file of ['issues.onnx', 'labels.json', 'README.md']) {
      expect(await readFile(join(folder, 'first', file))).toEqual(
        await readFile(join(folder, 'second', file)),
      );
    }
  });

  it('writes a card that names the makers, the counts and the baseline', async () => {
    await train('card');
    const card = await readFile(join(folder, 'card', 'README.md'), 'utf8');
    expect(card).toContain('88 statements of its user’s. By author: x 44, y 44.');
    expect(card).toMatch(/\| micro \| [01]\.\d{3} \| \d+ \/ \d+ \/ 80 \| [01]\.\d{3} \|/u);
  });

  it('refuses a category that too few or all items have', async () => {
    const labels = ['requests'];
    await expect(
      train(
        'all',
        items.map((item) => ({ ...item, labels })),
      ),
    ).rejects.toThrow('category "timeliness" holds for 0 of 88 items');
  });

  it('refuses a text that stands in two items', async () => {
    const [first] = items;
    const twice = first === undefined ? [] : [...items, { ...first, id: 'again' }];
    await expect(train('twice', twice)).rejects.toThrow('items s0 and again have one text or one id');
  });
});

describe('candidates', () => {
  it('stand in the card with their counts', async () => {
    const candidates = [
      {
        name: 'words alone',
        learned: 70,
        scored: 18,
        hits: 12,
        assigned: 16,
        due: 14,
        low: 0.7,
        high: 0.9,
        macroF1: 0.75,
        seconds: 3,
      },
    ];
    await trainModel({ items, out: join(folder, 'tried'), categories: SAMPLE_CATEGORIES, candidates });
    expect(await readFile(join(folder, 'tried', 'README.md'), 'utf8')).toContain(
      '| words alone | 70 | 18 | 0.800 (0.700–0.900) | 12 / 16 / 14 | 0.750 | 3 |',
    );
  });

  it('are read from beside the items; a damaged table is refused', async () => {
    expect(await readCandidates(folder)).toBeNull();
    await writeFile(join(folder, 'candidates.json'), '[{"name":"words alone"}]');
    await expect(readCandidates(folder)).rejects.toThrow('candidates.json is no table of candidates');
    await rm(join(folder, 'candidates.json'));
  });
});

describe('trainFromFolder', () => {
  it('says so where the folder holds no items', async () => {
    await expect(trainFromFolder(folder, join(folder, 'out'))).rejects.toThrow(InputError);
    await expect(trainFromFolder(join(folder, 'nowhere'), join(folder, 'out'))).rejects.toThrow(InputError);
  });

  it('names the file and the line of a bad item', async () => {
    await writeFile(
      join(folder, 'items-a.jsonl'),
      '{"id":"a1","author":"a","text":"人少","role":"problem","labels":["x"]}\n',
    );
    await expect(trainFromFolder(folder, join(folder, 'out'))).rejects.toThrow(
      /items-a\.jsonl cannot be trained on:\nline 1: /u,
    );
  });
});

describe('loadClassifier', () => {
  it('loads a model of another codebook, with its categories', async () => {
    await train('own');
    const classifier = await loadClassifier(join(folder, 'own'));
    expect(classifier.categories).toEqual(SAMPLE_CATEGORIES);
  });
});
