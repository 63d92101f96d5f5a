import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

  it.each([',', '|', '\n'])(
    'refuses a category with %j in its name, which the model could not keep',
    async (mark) => {
      const categories = ['timeliness', `a${mark}b`];
      const named = items.map((item, n) => ({ ...item, labels: [categories[n % 2] ?? ''] }));
      await expect(trainModel({ items: named, out: join(folder, 'mark'), categories })).rejects.toThrow(
        `label "a${mark}b" holds`,
      );
    },
  );

  it('names in the limits of its card the categories with few items and those below the baseline', async () => {
    // two of each category: too few to beat anything
    const few = SAMPLE_CATEGORIES.flatMap((label) =>
      items.filter(({ labels }) => labels.includes(label)).slice(0, 2),
    );
    await train('limits', few);
    const card = await readFile(join(folder, 'limits', 'README.md'), 'utf8');
    expect(card).toContain(
      '**Too few items**: timeliness 2, capacity 2, requests 2, interpretation 2; under',
    );
    const rows = [...card.matchAll(/^\| (\w+) \| ([\d.]+) \| [^|]* \| ([\d.]+) \|/gmu)];
    const worse = rows.flatMap(([, name = '', own, other]) =>
      SAMPLE_CATEGORIES.includes(name) && Number(own) < Number(other) ? [name] : [],
    );
    expect(worse).not.toEqual([]);
    expect(card).toContain(`**Worse than the baseline** by F1 on development items: ${worse.join(', ')}. Do`);
  });

  it('refuses a text that stands in two items', async () => {
    const [first] = items;
    const twice = first === undefined ? [] : [...items, { ...first, id: 'again' }];
    await expect(train('twice', twice)).rejects.toThrow('items s0 and again have one text; delete');
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

  it('of the project tell of a part of the items where they learned from a part', async () => {
    const corpusDir = fileURLToPath(new URL('../../corpus/training/', import.meta.url));
    const parts = (await readCandidates(corpusDir))?.flatMap(({ name, learned }) => {
      const part = /, (\d+) items$/u.exec(name)?.[1];
      return part === undefined ? [] : [[Number(part), learned]];
    });
    expect(parts).toEqual([[240, 240]]);
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

  it('names the folder in which a category has no items', async () => {
    const one = ['人少', '人手紧'].map((text, n) => ({
      id: `a${n}`,
      author: 'a',
      text,
      role: 'problem',
      labels: [],
    }));
    await writeFile(join(folder, 'items-a.jsonl'), one.map((item) => JSON.stringify(item)).join('\n'));
    await expect(trainFromFolder(folder, join(folder, 'out'))).rejects.toThrow(
      `${folder}: category "content" holds for 0 of 2 items`,
    );
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
