import { describe, expect, it } from 'vitest';
import { classifyGold, type GoldItemContext, type GoldReport } from '../../src/evaluate/index.ts';
import { sampleGold } from './sample-gold.ts';

const nested: GoldReport = {
  file: 'n.txt',
  items: [
    { section: 5, text: '（一）更新方面', role: 'background', labels: [] },
    { section: 5, parent: 0, text: '1.部分栏目', role: 'background', labels: [] },
    { section: 5, parent: 1, text: '①栏目陈旧；', role: 'problem', labels: ['timeliness'] },
  ],
};

describe('classifyGold', () => {
  it('asks once, for problems, measures and remedies only, and puts the answers in their places', async () => {
    const asked: (readonly GoldItemContext[])[] = [];
    const labels = await classifyGold([sampleGold('a.txt'), nested], async (items) => {
      asked.push(items);
      return items.map((item) => [`${item.file} ${item.item}`]);
    });
    expect(asked).toHaveLength(1);
    expect(labels.get('a.txt')).toEqual([[], [], ['a.txt 2'], ['a.txt 3'], ['a.txt 4'], ['a.txt 5']]);
    expect(labels.get('n.txt')).toEqual([[], [], ['n.txt 2']]);
  });

  it('gives the classifier the parents and the item before', async () => {
    let asked: readonly GoldItemContext[] = [];
    await classifyGold([nested, sampleGold('a.txt')], async (items) => {
      asked = items;
      return items.map(() => []);
    });
    expect(asked[0]).toEqual({
      file: 'n.txt',
      item: 2,
      text: '①栏目陈旧；',
      role: 'problem',
      parents: ['（一）更新方面', '1.部分栏目'],
      before: '1.部分栏目',
    });
    // the item before it stands in another section
    expect(asked[1]).toMatchObject({ item: 2, parents: [], before: null });
  });

  it('refuses a classifier that answers for fewer', async () => {
    await expect(classifyGold([nested], async () => [])).rejects.toThrow(
      'answered for 0 items, was asked for 1',
    );
  });
});
