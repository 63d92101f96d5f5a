import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareText } from '../../src/evaluate/compare-text.ts';
import { type GoldReport, loadGold } from '../../src/evaluate/index.ts';
import { locateItems, locateMark } from '../../src/evaluate/locate-gold.ts';
import { readDocument } from '../../src/read/index.ts';
import { sharedFolder } from '../shared.ts';

const item = (section: number, text: string) => ({ section, text, role: 'achievement' as const });

describe('locateItems', () => {
  it('finds the items of a section where they stand together, not where the words stand first', () => {
    const report = '目录更新慢。总体情况更新慢。人手少。';
    expect(locateItems([item(1, '更新慢。'), item(1, '人手少。')], report)).toEqual([
      { start: 10, end: 14 },
      { start: 14, end: 18 },
    ]);
  });

  it('finds what it can, in order, where the section does not stand together', () => {
    const report = '更新慢。插入人手少。更新慢。';
    expect(locateItems([item(1, '更新慢。'), item(1, '没有的。'), item(1, '更新慢。')], report)).toEqual([
      { start: 0, end: 4 },
      null,
      { start: 10, end: 14 },
    ]);
  });

  it('compares widths and blanks as everything else', () => {
    expect(locateItems([item(1, '一是 更新；')], '序一是更新;')).toEqual([{ start: 1, end: 6 }]);
  });
});

describe('locateMark', () => {
  it('takes the first occurrence from the start of the item on', () => {
    expect(locateMark('培训', { start: 3, end: 9 }, '培训。复训培训培训')).toEqual({ start: 5, end: 7 });
    expect(locateMark('培训', null, '培训。复训培训')).toEqual({ start: 0, end: 2 });
    expect(locateMark('会议', { start: 3, end: 9 }, '会议。复训培训')).toBeNull();
  });

  it('takes a later occurrence where the mark names one', () => {
    expect(locateMark('培训', { start: 3, end: 9 }, '培训。复训培训培训', 2)).toEqual({ start: 7, end: 9 });
    expect(locateMark('培训', { start: 3, end: 9 }, '培训。复训培训培训', 3)).toBeNull();
  });
});

describe.skipIf(sharedFolder === null)('the gold of the real reports', () => {
  it('stands in the text of the reports, items in order and marks in their items', async () => {
    const folder = sharedFolder ?? '';
    const gold = await loadGold(join(folder, 'gold'));
    const lost: string[] = [];
    for (const report of gold) {
      const { text } = await readDocument(join(folder, 'reports', report.file));
      lost.push(...findLost(report, compareText(text)));
    }
    expect(lost).toEqual([]);
  });
});

/** Items and marks of the gold that are not where they should be. */
function findLost(report: GoldReport, text: string): string[] {
  const items = report.items ?? [];
  const spans = locateItems(items, text);
  const marks = [...(report.staffing ?? []), ...(report.mechanisms ?? []), ...(report.quantities ?? [])];
  return [
    ...items.filter((_, i) => spans[i] === null).map((lost) => lost.text),
    ...marks
      .filter((mark) => {
        const holder = spans[mark.item] ?? null;
        const span = locateMark(mark.text, holder, text);
        return span === null || holder === null || span.end > holder.end;
      })
      .map((lost) => lost.text),
  ].map((lost) => `${report.file}: ${lost}`);
}
