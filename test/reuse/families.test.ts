import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startComponents } from '../../src/reuse/connected-components.ts';
import { findReuse } from '../../src/reuse/find-reuse.ts';
import type { Forms } from '../../src/reuse/forms.ts';
import type { Neighbour } from '../../src/reuse/neighbours.ts';
import { splitComponent } from '../../src/reuse/split-component.ts';
import { makeReport } from './corpus.ts';

/** Forms joined by edges, each with a number of sentences. */
function makeForms(sizes: readonly number[], edges: readonly (readonly [number, number])[]): Forms {
  const neighbours: Neighbour[][] = sizes.map(() => []);
  for (const [a, b] of edges) {
    neighbours[a]?.push({ form: b, similarity: 0.9 });
    neighbours[b]?.push({ form: a, similarity: 0.9 });
  }
  const members = sizes.map((size) => Array.from({ length: size }, (_, index) => index));
  const components = startComponents(sizes.length);
  for (const [a, b] of edges) components.unite(a, b);
  return {
    texts: sizes.map(String),
    members,
    formOf: new Int32Array(0),
    near: (form) => neighbours[form] ?? [],
    containers: () => [],
    components,
  };
}

describe('startComponents', () => {
  it('gives each node to the component of its least node', () => {
    const { components } = makeForms(
      [1, 1, 1, 1, 1],
      [
        [3, 1],
        [4, 3],
      ],
    );
    expect([...components.list()]).toEqual([[0], [1, 3, 4], [2]]);
    expect([...startComponents(0).list()]).toEqual([]);
  });
});

describe('splitComponent', () => {
  it('cuts a chain of drifting copies around its medoids', () => {
    const forms = makeForms(
      [1, 1, 5, 1, 1],
      [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 4],
      ],
    );
    expect(splitComponent([0, 1, 2, 3, 4], forms)).toEqual([
      { representative: 1, forms: [0, 1, 2] },
      { representative: 3, forms: [3, 4] },
    ]);
  });

  it('takes in every round the form with most sentences left within the threshold, each form once', () => {
    const graph = fc.integer({ min: 2, max: 9 }).chain((count) => {
      const node = fc.nat({ max: count - 1 });
      const edge = fc.tuple(node, node).filter(([a, b]) => a < b);
      return fc.tuple(
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: count, maxLength: count }),
        fc.uniqueArray(edge, { maxLength: 20, selector: ([a, b]) => a * 10 + b }),
      );
    });
    fc.assert(
      fc.property(graph, ([sizes, edges]) => {
        const forms = makeForms(sizes, edges);
        for (const component of forms.components.list()) {
          const left = new Set(component);
          for (const group of splitComponent(component, forms)) {
            const closed = (form: number) =>
              [form, ...forms.near(form).map((near) => near.form)].filter((near) => left.has(near));
            const weigh = (form: number) => closed(form).reduce((sum, near) => sum + (sizes[near] ?? 0), 0);
            const best = [...left].sort((a, b) => weigh(b) - weigh(a) || a - b)[0];
            expect(group.representative).toBe(best);
            expect(group.forms).toEqual(closed(group.representative).sort((a, b) => a - b));
            for (const form of group.forms) left.delete(form);
          }
          expect(left.size).toBe(0);
        }
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});

describe('families', () => {
  it('names a family for its representative, so that copies with other figures keep its id', () => {
    const text = (count: number) => `全年向村民小组发放政策明白卡${count}张并逐户登记签收情况。`;
    const idOf = (counts: number[]) =>
      findReuse(
        counts.flatMap((count, number) => makeReport(`第${number}号站`, 2020 + number, [text(count)])),
      ).families;
    const [before] = idOf([12, 40]);
    const [after] = idOf([75, 3, 8]);
    expect(before?.familyId).toMatch(/^[0-9a-f]{16}$/);
    expect(after?.familyId).toBe(before?.familyId);
    expect(after).toMatchObject({
      sentences: 3,
      reports: 3,
      agencies: 3,
      firstYear: 2020,
      lastYear: 2022,
      text: text(75),
    });
  });
});

describe('an addition', () => {
  it('changes the families of its own components alone', () => {
    const text = (count: number) => `全年向村民小组发放政策明白卡${count}张并逐户登记签收情况。`;
    const other = (word: string) => `在山区便民驿站装设触摸屏查询终端，方便${word}就近查阅惠农补贴。`;
    const before = [
      ...makeReport('甲县水务局', 2020, [text(1), other('老人')]),
      ...makeReport('乙县水务局', 2020, [text(2), other('老年人')]),
    ];
    const familiesOf = (sentences: ReturnType<typeof makeReport>) =>
      new Map(findReuse(sentences).families.map((family) => [family.text, family]));
    const first = familiesOf(before);
    const second = familiesOf([
      ...before,
      ...makeReport('丙县水务局', 2021, [text(3), '护林员用方言广播林权公示的内容与期限。']),
    ]);
    expect([...first.keys()].sort()).toEqual([...second.keys()].sort());
    const find = (families: typeof first, opening: string) =>
      [...families].find(([familyText]) => familyText.startsWith(opening))?.[1];
    expect(find(second, '在山区')).toEqual(find(first, '在山区'));
    expect(find(first, '在山区')).toMatchObject({ sentences: 2 });
    expect(find(second, '全年')).toMatchObject({ sentences: 3, familyId: find(first, '全年')?.familyId });
  });
});
