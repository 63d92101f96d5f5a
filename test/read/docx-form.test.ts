import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/read/index.ts';
import { describeReport } from '../../src/report/index.ts';
import { seededRandom } from '../render/random.ts';
import { sharedFolder } from '../shared.ts';
import { FORM_CELLS, fillForm } from './fill-form.ts';

const FEES = 9;

interface Filling {
  readonly text: string;
  readonly state: 'number' | 'blank' | 'slash';
  readonly value: number | null;
}

/** What agencies put into a cell: most of it figures, some of them with separators or full-width digits, blanks, slashes. */
function drawFilling(random: () => number, index: number): Filling {
  const kind = random();
  if (kind < 0.15) return { text: '', state: 'blank', value: null };
  if (kind < 0.3) {
    const slashes = ['/', '／', '—', '无'];
    return { text: slashes[Math.floor(random() * slashes.length)] ?? '/', state: 'slash', value: null };
  }
  const value = index === FEES ? Math.round(random() * 1e6) / 100 : Math.floor(random() ** 4 * 20_000);
  const style = random();
  if (style < 0.1) return { text: value.toLocaleString('en-US'), state: 'number', value };
  if (style < 0.2 && Number.isInteger(value)) {
    const text = String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    return { text, state: 'number', value };
  }
  return { text: String(value), state: 'number', value };
}

describe.skipIf(sharedFolder === null)('the prescribed form', () => {
  const load = () => readFileSync(join(sharedFolder ?? '', 'forms', 'form-2021.docx'));

  it('has its merged cells: 58 fields of vertical merges, 26 of horizontal ones', async () => {
    const { grids, diagnostics } = await readBytes(load(), 'form.docx');
    expect(diagnostics).toEqual([]);
    expect(grids.map(({ rowCount, columnCount }) => [rowCount, columnCount])).toEqual([
      [14, 4],
      [28, 10],
      [4, 15],
    ]);
    const merged = grids.flatMap(({ cells }) => cells);
    const vertical = merged.filter(({ rowSpan }) => rowSpan > 1);
    expect(vertical.reduce((sum, { rowSpan }) => sum + rowSpan, 0)).toBe(58);
    // a cell that takes columns and rows says so in each of its rows
    const horizontal = merged.filter(({ columnSpan }) => columnSpan > 1);
    expect(horizontal.reduce((sum, { rowSpan }) => sum + rowSpan, 0)).toBe(26);
    for (const { rowCount, columnCount, cells } of grids) {
      const fields = cells.reduce((sum, { rowSpan, columnSpan }) => sum + rowSpan * columnSpan, 0);
      expect(fields).toBe(rowCount * columnCount);
    }
  });

  it.each(Array.from({ length: 40 }, (_, i) => i + 1))(
    'filled by seed %i is read right in every cell',
    async (seed) => {
      const random = seededRandom(seed);
      const fillings = Array.from({ length: FORM_CELLS }, (_, i) => drawFilling(random, i));
      const bytes = fillForm(
        load(),
        fillings.map(({ text }) => text),
      );
      const { tables } = describeReport(await readBytes(bytes, 'report.docx'));
      const cells = [tables.proactive, tables.requests, tables.review].flatMap((table) => table?.cells ?? []);
      expect(cells.map(({ state, value }) => [state, value])).toEqual(
        fillings.map(({ state, value }) => [state, value]),
      );
      expect(cells[FEES]).toMatchObject({ row: 'fees', column: 'amount' });
      expect(cells.filter(({ unit }) => unit !== null).every(({ unit }) => unit === '万元')).toBe(true);
      expect([tables.proactive?.form, tables.requests?.form]).toEqual(['2021', '2021']);
    },
  );

  it('left blank has nothing but blanks', async () => {
    const { tables } = describeReport(await readBytes(load(), 'form.docx'));
    const cells = [tables.proactive, tables.requests, tables.review].flatMap((table) => table?.cells ?? []);
    expect(cells.filter(({ state }) => state === 'blank')).toHaveLength(FORM_CELLS);
  });
});
