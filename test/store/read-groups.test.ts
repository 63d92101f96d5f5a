import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeStore, openStore, type Store } from '../../src/store/open-store.ts';
import { readGroups } from '../../src/store/read-groups.ts';
import { writeAnalysis } from '../../src/store/write-analysis.ts';
import { buildAnalysis } from './build-analysis.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:');
});
afterEach(() => closeStore(store));

describe('readGroups', () => {
  it('leaves out the marker that an item opens with', async () => {
    await writeAnalysis(store, buildAnalysis({ opening: '' }), 'r0', 'f1');
    expect(await readGroups(store, 'role')).toEqual([
      { group: 'achievement', text: '青禾县水务局2022年，配备专职人员2名，成立领导小组。收到申请3件。' },
      { group: 'measure', text: '由办公室于明年6月底前逐栏核对。' },
      { group: 'problem', text: '个别栏目更新偏慢。' },
    ]);
  });

  it('leaves out the markers of the items inside an item too, wherever they stand', async () => {
    const plan = buildAnalysis({ agency: '𠮷祥乡', opening: '' });
    const [overview, problem, measure] = plan.narrative.items;
    if (overview === undefined || problem === undefined || measure === undefined) throw new Error('no items');
    const span = { start: overview.span.start, end: measure.span.end };
    const items = [
      { ...overview, span },
      { ...problem, parent: 0, level: 2 },
      { ...measure, parent: 0, level: 2 },
    ];
    await writeAnalysis(store, { ...plan, narrative: { ...plan.narrative, items } }, 'r0', 'f1');
    const [whole] = await readGroups(store, 'role');
    expect(whole?.text).toBe(
      '𠮷祥乡2022年，配备专职人员2名，成立领导小组。收到申请3件。\n 个别栏目更新偏慢。\n 由办公室于明年6月底前逐栏核对。',
    );
  });
});
