import { describe, expect, it } from 'vitest';
import { type Classifier, describeItem, type ItemText, labelItems } from '../../src/issues/index.ts';
import type { Item, Narrative } from '../../src/narrative/narrative.ts';
import type { Report } from '../../src/report/report.ts';

const text = '存在问题：一是人员不稳。经办人员常换。二是更新慢。';
const item = (start: number, end: number, rest: Partial<Item> = {}): Item => ({
  span: { start, end },
  section: 0,
  level: 1,
  parent: null,
  marker: '一是',
  role: 'problem',
  roleScore: 1,
  roleEvidence: [],
  headingEnd: null,
  ...rest,
});

describe('describeItem', () => {
  it('gives the text without its marker, and the heading where one is set apart', () => {
    expect(describeItem(text, item(5, 19, { headingEnd: 12 }), null)).toEqual({
      text: '人员不稳。经办人员常换。',
      heading: '人员不稳。',
      role: 'problem',
    });
  });

  it('takes an item that is all heading for one without', () => {
    expect(describeItem(text, item(5, 12, { headingEnd: 12 }), null).heading).toBeNull();
  });

  it('takes the heading of its list where it has none of its own', () => {
    const parent = item(5, 12, { headingEnd: 12 });
    const child = item(12, 19, { marker: null, parent: 0 });
    expect(describeItem(text, child, parent).heading).toBe('人员不稳。');
    expect(describeItem(text, { ...child, headingEnd: 14 }, parent).heading).toBe('经办');
    expect(describeItem(text, child, { ...parent, headingEnd: null }).heading).toBeNull();
  });

  it('keeps the text of an unmarked item whole', () => {
    expect(describeItem(text, item(0, 5, { marker: null, role: 'background' }), null).text).toBe(
      '存在问题：',
    );
  });
});

describe('labelItems', () => {
  it('asks for every item in order and gives one entry for each', async () => {
    const asked: ItemText[] = [];
    const classifier: Classifier = {
      categories: [],
      sha256: '',
      classify: async (items) => {
        asked.push(...items);
        return items.map(() => ({ state: 'unspecific', categories: [] }));
      },
      explain: () => [],
    };
    const narrative = {
      items: [item(0, 5, { marker: null }), item(5, 19), item(19, 25, { marker: '二是' })],
    } as unknown as Narrative;
    const labels = await labelItems({ text } as Report, narrative, classifier);
    expect(labels).toHaveLength(3);
    expect(asked.map((one) => one.text)).toEqual(['存在问题：', '人员不稳。经办人员常换。', '更新慢。']);
  });
});
