import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseTrainingItems, readTrainingFolder } from '../../src/issues/training-items.ts';
import { InputError } from '../../src/text/input-error.ts';

const good = {
  id: 'x1',
  author: 'x',
  text: '一是队伍不稳。经办人员换得勤',
  role: 'problem',
  heading: '队伍不稳',
  labels: ['capacity'],
  sector: 'water',
};

function parse(...lines: readonly (object | string)[]) {
  const content = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  return parseTrainingItems(content, 'items-x.jsonl');
}

describe('parseTrainingItems', () => {
  it('gives the items in order and passes over blank lines', () => {
    const items = parse(good, '', { ...good, id: 'x2', text: '再次提到队伍不稳', labels: [] });
    expect(items.map(({ id }) => id)).toEqual(['x1', 'x2']);
    expect(items[1]?.labels).toEqual([]);
  });

  it('puts labels into the order of the codebook', () => {
    expect(parse({ ...good, labels: ['capacity', 'content'] })[0]?.labels).toEqual(['content', 'capacity']);
  });

  it('takes a missing heading for none', () => {
    const { heading: _, ...bare } = good;
    expect(parse(bare)[0]?.heading).toBeNull();
  });

  it.each<[string, object | string, string]>([
    [
      'an unknown label',
      { ...good, labels: ['speed'] },
      'line 2: unknown label "speed"; the labels are content, ',
    ],
    ['an empty text', { ...good, text: '  ', heading: null }, 'line 2: the text is empty'],
    [
      'undecodable characters',
      { ...good, text: '队伍不稳\uFFFD' },
      'line 2: the text holds undecodable characters',
    ],
    ['a repeated label', { ...good, labels: ['capacity', 'capacity'] }, 'line 2: a label is given twice'],
    ['a role without categories', { ...good, role: 'background' }, 'line 2: role: '],
    ['no JSON', '{"id":', 'line 2: not JSON'],
  ])('names the line with %s', (_, line, message) => {
    expect(() => parse('', line)).toThrow(InputError);
    expect(() => parse('', line)).toThrow(message);
  });

  it('names both lines of a text and of an id that stand twice', () => {
    expect(() => parse(good, { ...good, id: 'x2' })).toThrow(
      'line 2: the text "一是队伍不稳。经办人员换得勤" stands in line 1 already',
    );
    expect(() => parse(good, '', { ...good, text: '队伍不稳' })).toThrow(
      'line 3: the id "x1" stands in line 1 already',
    );
  });

  it('takes a byte order mark for none', () => {
    expect(parse(`\uFEFF${JSON.stringify(good)}`)).toHaveLength(1);
  });

  it('lists twenty complaints and counts the rest', () => {
    const bad = Array.from({ length: 23 }, () => '[]');
    expect(() => parse(...bad)).toThrow(/line 20: .*\n… and 3 more$/u);
  });
});

describe('readTrainingFolder', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongkai-items-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const write = (name: string, ...items: object[]) =>
    writeFile(join(folder, name), items.map((item) => JSON.stringify(item)).join('\n'));

  it('names both files and lines of an item that stands in two files', async () => {
    await write('items-a.jsonl', { ...good, id: 'x0', text: '制度未修订' }, good);
    await write('items-b.jsonl', { ...good, text: '人手紧张' });
    await expect(readTrainingFolder(folder)).rejects.toThrow(
      `items-b.jsonl cannot be trained on:\nline 1: the id "x1" stands in line 2 of ${join(folder, 'items-a.jsonl')} already`,
    );
  });

  it('asks for the folder where a file of one is given', async () => {
    await write('items-a.jsonl', good);
    await expect(readTrainingFolder(join(folder, 'items-a.jsonl'))).rejects.toThrow(
      'items-a.jsonl is a file; give the folder that it stands in',
    );
  });

  it('takes no more items than can be learned from', async () => {
    const many = (name: string, count: number) =>
      write(
        `items-${name}.jsonl`,
        ...Array.from({ length: count }, (_, n) => ({ ...good, id: `${name}${n}`, text: `${name}第${n}项` })),
      );
    await many('a', 30_000);
    await many('b', 20_001);
    await expect(readTrainingFolder(folder)).rejects.toThrow(`${folder} has 50001 items, more than 50000`);
  });
});
