import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractTokens } from '../../src/issues/features.ts';
import {
  CATEGORIES,
  type Classifier,
  defaultModelDir,
  type ItemText,
  loadClassifier,
} from '../../src/issues/index.ts';
import { predictRows } from '../../src/issues/issue-model.ts';
import { readFields } from '../../src/issues/onnx/protobuf-reader.ts';
import { bytesField, integerField, joinFields } from '../../src/issues/onnx/protobuf-writer.ts';
import { readOnnx } from '../../src/issues/onnx/read-onnx.ts';
import { openOnnx } from '../../src/issues/onnx/run-onnx.ts';
import { fingerprintItems, readTrainingFolder } from '../../src/issues/training-items.ts';
import { readSplit } from '../../src/issues/training-split.ts';
import { InputError } from '../../src/text/input-error.ts';

const corpusDir = fileURLToPath(new URL('../../corpus/training/', import.meta.url));
let classifier: Classifier;
let folder = '';
beforeAll(async () => {
  classifier = await loadClassifier();
  folder = await mkdtemp(join(tmpdir(), 'gongkai-model-'));
});
afterAll(() => rm(folder, { recursive: true }));

const problem = (text: string, heading: string | null = null): ItemText => ({
  text,
  heading,
  role: 'problem',
});

async function labelsOf(item: ItemText): Promise<string[]> {
  const [labels] = await classifier.classify([item]);
  return (labels?.categories ?? []).filter(({ assigned }) => assigned).map(({ category }) => category);
}

describe('classify', () => {
  it.each([
    ['部分栏目更新不及时，个别信息发布滞后。', ['timeliness']],
    ['信息公开工作人员均为兼职，业务培训不足。', ['capacity']],
    ['依申请公开答复文书不够规范。', ['requests']],
    ['政策解读形式较为单一。', ['interpretation']],
  ])('labels %s', async (text, expected) => {
    expect(await labelsOf(problem(text))).toEqual(expected);
  });

  it('gives every category in the order of the codebook, rounded to four decimals', async () => {
    const [labels] = await classifier.classify([problem('保密审查把关不严')]);
    expect(labels?.categories.map(({ category }) => category)).toEqual(CATEGORIES);
    for (const { probability } of labels?.categories ?? []) {
      expect(probability).toBeGreaterThanOrEqual(0);
      expect(probability).toBeLessThanOrEqual(1);
      expect(Math.abs(probability * 10_000 - Math.round(probability * 10_000))).toBeLessThan(1e-9);
    }
  });

  it('is labelled exactly where a category is assigned', async () => {
    const texts = ['不断提升工作水平', '网站栏目更新慢', '解读少，答复慢，人员紧张', '', '天气晴朗'];
    const all = await classifier.classify(texts.map((text) => problem(text)));
    for (const { state, categories } of all) {
      expect(state === 'labelled').toBe(categories.some(({ assigned }) => assigned));
    }
  });

  it('finds an item without an aspect unspecific', async () => {
    const [labels] = await classifier.classify([
      { ...problem('进一步做好政府信息公开工作。'), role: 'measure' },
    ]);
    expect(labels?.state).toBe('unspecific');
  });

  it('has no categories due for achievements and background', async () => {
    const roles = ['achievement', 'background'] as const;
    const all = await classifier.classify(roles.map((role) => ({ ...problem('更新不及时'), role })));
    expect(all).toEqual(roles.map(() => ({ state: 'none_due', categories: [] })));
  });

  it('labels an item alike whatever stands beside it', async () => {
    const items = ['更新慢', '人手少', '解读单一', '制度不健全，责任不清'].map((text) => problem(text));
    const together = await classifier.classify(items);
    const apart = await Promise.all(items.map((item) => classifier.classify([item])));
    expect(together).toEqual(apart.flat());
    expect(await classifier.classify([])).toEqual([]);
  });
});

describe('explain', () => {
  it('adds up to the probability exactly', async () => {
    const item = problem('一是队伍建设有待加强。信息员更换频繁', '队伍建设有待加强。');
    const [labels] = await classifier.classify([item]);
    classifier.explain(item).forEach((explanation, k) => {
      const logit = [...explanation.for, ...explanation.against].reduce(
        (sum, { contribution }) => sum + contribution,
        explanation.base,
      );
      expect(1 / (1 + Math.exp(-logit))).toBeCloseTo(labels?.categories[k]?.probability ?? Number.NaN, 3);
    });
  });

  it('names the telling words first, those in the heading apart, and no more than asked for', () => {
    const item = problem('培训偏少。全年只有一次', '培训偏少。');
    const capacity = classifier.explain(item, 3).find(({ category }) => category === 'capacity');
    expect(capacity?.for).toHaveLength(3);
    expect(capacity?.for[0]?.text).toMatch(/[培训]/u);
    const contributions = capacity?.for.map(({ contribution }) => contribution) ?? [];
    expect(contributions).toEqual([...contributions].sort((a, b) => b - a));
  });

  it('is empty for background', () => {
    expect(classifier.explain({ ...problem('培训'), role: 'background' })).toEqual([]);
  });
});

describe('loadClassifier', () => {
  async function copyModel(name: string): Promise<string> {
    await cp(defaultModelDir, join(folder, name), { recursive: true });
    return join(folder, name);
  }

  async function expectRefusal(dir: string, message: string | RegExp): Promise<void> {
    await expect(loadClassifier(dir)).rejects.toThrow(InputError);
    await expect(loadClassifier(dir)).rejects.toThrow(message);
  }

  it('names what is missing', async () => {
    await expectRefusal(
      join(folder, 'nowhere'),
      /no labels\.json can be read in .*nowhere; give the folder/u,
    );
    const dir = await copyModel('no-onnx');
    await rm(join(dir, 'issues.onnx'));
    await expectRefusal(dir, 'no issues.onnx can be read');
  });

  it('refuses a file that is not ONNX', async () => {
    const dir = await copyModel('not-onnx');
    await writeFile(join(dir, 'issues.onnx'), '<html>404</html>');
    await expectRefusal(dir, 'issues.onnx is not an ONNX model that can be run');
  });

  it.each([
    ['damaged', (text: string) => text.slice(0, 40), 'labels.json is not JSON'],
    [
      'of another format',
      (text: string) => text.replace('"format": 2', '"format": 1'),
      'labels.json: format 1 was made by another version of gongkai, this one makes format 2',
    ],
    [
      'of another operator set',
      (text: string) => text.replace('"opset": 13', '"opset": 99'),
      'labels.json: opset 99 was made by another version of gongkai, this one makes opset 13',
    ],
    [
      'of another size',
      (text: string) => text.replace(/"bytes": \d+/u, '"bytes": 7'),
      /describes a model of 7 bytes and \d+ tokens, issues\.onnx has \d{7} and \d+;/u,
    ],
    [
      'of another vocabulary',
      (text: string) => text.replace(/"tokens": \d+/u, '"tokens": 7'),
      'bytes and 7 tokens, issues.onnx has',
    ],
    [
      'of another file',
      (text: string) => text.replace('"issues.onnx"', '"other.onnx"'),
      'labels.json: model.file: ',
    ],
    [
      'with a threshold that everything reaches',
      (text: string) => text.replace(/"threshold": [\d.]+/u, '"threshold": 0'),
      'labels.json: categories.0.threshold: ',
    ],
    [
      'of other features',
      (text: string) => text.replace(/"featureVersion": \d+/u, '"featureVersion": 99'),
      'trained on features of version 99',
    ],
    [
      'of another model',
      (text: string) => text.replace(/"sha256": "\w{64}"/u, `"sha256": "${'0'.repeat(64)}"`),
      'describes a model with the SHA-256 000000000000…',
    ],
    [
      'with other labels',
      (text: string) => text.replace('"id": "content"', '"id": "substance"'),
      'labels.json names the categories substance, timeliness',
    ],
  ])('refuses labels %s', async (name, change, message) => {
    const dir = await copyModel(name);
    const path = join(dir, 'labels.json');
    await writeFile(path, change(await readFile(path, 'utf8')));
    await expectRefusal(dir, message);
  });
});

describe('a model that runs and whose content cannot be read', () => {
  it('is refused by an InputError with its file', async () => {
    const dir = join(folder, 'unread');
    await cp(defaultModelDir, dir, { recursive: true });
    const fields = readFields(await readFile(join(dir, 'issues.onnx')));
    // the metadata entry with the categories
    const kept = fields.flatMap(({ number, value }) =>
      number === 14
        ? []
        : [typeof value === 'number' ? integerField(number, value) : bytesField(number, value)],
    );
    const bytes = joinFields(kept);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const labels = await readFile(join(dir, 'labels.json'), 'utf8');
    await writeFile(join(dir, 'issues.onnx'), bytes);
    await writeFile(join(dir, 'labels.json'), labels.replace(/"sha256": "\w{64}"/u, `"sha256": "${sha256}"`));
    await expect(loadClassifier(dir)).rejects.toThrow(InputError);
    await expect(loadClassifier(dir)).rejects.toThrow(
      /issues\.onnx runs, but what is in it cannot be read \(the file has no metadata entry "categories"\); make/u,
    );
  });
});

describe('the model that comes with the package', () => {
  it('is no larger than 8 MB', async () => {
    expect((await readFile(join(defaultModelDir, 'issues.onnx'))).length).toBeLessThanOrEqual(8 * 2 ** 20);
  });

  it('was trained on the corpus as it is', async () => {
    const labels: unknown = JSON.parse(await readFile(join(defaultModelDir, 'labels.json'), 'utf8'));
    const items = await readTrainingFolder(corpusDir);
    const split = await readSplit(corpusDir, items);
    const learned = items.filter(({ author }) => split?.test.includes(author) !== true);
    // "gongkai train" puts it right
    expect(labels).toMatchObject({ trainedOn: { items: learned.length, sha256: fingerprintItems(learned) } });
  });

  it('gives what the training code gives on every training item', async () => {
    const bytes = await readFile(join(defaultModelDir, 'issues.onnx'));
    const run = await openOnnx(bytes, 'issues.onnx');
    const tokens = (await readTrainingFolder(corpusDir)).map(extractTokens);
    const expected = predictRows(readOnnx(bytes), tokens);
    let worst = 0;
    for (const [row, ofRow] of tokens.entries()) {
      (await run(ofRow)).forEach((probability, k) => {
        worst = Math.max(
          worst,
          Math.abs(probability - (expected[row * CATEGORIES.length + k] ?? Number.NaN)),
        );
      });
    }
    expect(worst).toBeLessThan(1e-5);
  });
});
