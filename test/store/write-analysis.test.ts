import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Staffing } from '../../src/narrative/narrative.ts';
import {
  closeStore,
  openStore,
  type Store,
  TABLES,
  writeAnalyses,
  writeAnalysis,
} from '../../src/store/index.ts';
import { buildAnalysis } from './build-analysis.ts';
import { query, queryValue } from './query.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:');
});
afterEach(() => closeStore(store));

/** Every row of every table: what must be as it was after a failure. */
async function everything(): Promise<ReadonlyMap<string, unknown>> {
  const tables = new Map<string, unknown>();
  for (const { name } of TABLES) tables.set(name, await query(store, `SELECT * FROM ${name} ORDER BY ALL`));
  return tables;
}

const count = (table: string) => queryValue(store, `SELECT count(*)::INTEGER FROM ${table}`);

describe('writeAnalysis', () => {
  it.each(['items', 'staffing', 'mechanisms', 'quantities', 'commitments', 'sentences'])(
    'gives %s offsets that slice their words out of a text with 𠮷 before them',
    async (table) => {
      await writeAnalysis(store, buildAnalysis({ opening: '𠮷𠮷祥。' }), 'r0', 'f1');
      const rows = await query(
        store,
        `SELECT m.text, substring(r.text, m.start_char + 1, m.end_char - m.start_char)
         FROM ${table} m JOIN reports r USING (report_id)`,
      );
      expect(rows.length).toBeGreaterThan(0);
      for (const [words, slice] of rows) expect(slice).toBe(words);
    },
  );

  it('slices headings, promised parts, sections, cells, pages and evidence too', async () => {
    await writeAnalysis(store, buildAnalysis(), 'r0', 'f1');
    const slice = (from: string, start: string, end: string) =>
      query(
        store,
        `SELECT substring(r.text, ${start} + 1, ${end} - ${start}) FROM ${from} m JOIN reports r USING (report_id)`,
      );
    const headings = await query(
      store,
      `SELECT substring(r.text, m.start_char + 1, m.heading_end - m.start_char)
       FROM items m JOIN reports r USING (report_id) WHERE m.heading_end IS NOT NULL`,
    );
    expect(headings).toEqual([['一是个别栏目']]);
    expect(await slice('commitments', 'm.owner_start_char', 'm.owner_end_char')).toEqual([['办公室']]);
    expect(await slice('commitments', 'm.deadline_start_char', 'm.deadline_end_char')).toEqual([
      ['明年6月底前'],
    ]);
    expect(
      await slice("(SELECT * FROM cells WHERE row_name = 'received')", 'm.start_char', 'm.end_char'),
    ).toEqual([['3']]);
    expect(await slice('pages', 'm.start_char', 'm.end_char')).toEqual([[buildAnalysis().report.text]]);
    const evidence = (position: number) =>
      slice(
        `(FROM evidence WHERE check_id LIKE '%narrative%' AND position = ${position})`,
        'm.start_char',
        'm.end_char',
      );
    expect(await evidence(1)).toEqual([['3']]);
    expect(await evidence(2)).toEqual([['收到申请3件']]);
    expect(await slice('(SELECT * FROM sections WHERE position = 2)', 'm.start_char', 'm.end_char')).toEqual([
      ['一是个别栏目更新偏慢。\n一是由办公室于明年6月底前逐栏核对。'],
    ]);
  });

  it('makes ids of report, layer and span, and tells marks with the same span apart', async () => {
    const analysis = buildAnalysis({ opening: '' });
    await writeAnalysis(store, analysis, 'r0', 'f1');
    const { start, end } = analysis.narrative.mechanisms[0]?.span ?? { start: 0, end: 0 };
    const id = `${analysis.report.id}-mechanism-${start}-${end}`;
    expect(await query(store, 'SELECT mark_id, type FROM mechanisms ORDER BY mark_id')).toEqual([
      [id, 'leading_group'],
      [`${id}-2`, 'other'],
    ]);
  });

  it('joins pairs, issues, marks and evidence to what they name', async () => {
    await writeAnalysis(store, buildAnalysis(), 'r0', 'f1');
    expect(
      await query(
        store,
        `SELECT p.role, a.role, score FROM pairs JOIN items p ON p.item_id = problem_id JOIN items a ON a.item_id = answer_id`,
      ),
    ).toEqual([['problem', 'measure', 0.75]]);
    expect(
      await query(store, 'SELECT category FROM issues JOIN items USING (item_id) WHERE assigned'),
    ).toEqual([['timeliness']]);
    expect(await query(store, 'SELECT label_state, role_evidence FROM items ORDER BY start_char')).toEqual([
      ['none_due', 'list of problems;word 偏慢'],
      ['labelled', 'list of problems;word 偏慢'],
      ['unspecific', 'list of problems;word 偏慢'],
    ]);
    expect(await query(store, 'SELECT i.role FROM staffing s JOIN items i USING (item_id)')).toEqual([
      ['achievement'],
    ]);
    expect(await query(store, 'SELECT rule, place FROM findings')).toEqual([
      ['requests.balance', 'requests.total'],
    ]);
    expect(
      await queryValue(store, 'SELECT count(*)::INTEGER FROM evidence JOIN checks USING (check_id)'),
    ).toBe(3);
    expect(await query(store, 'SELECT row_name, value, state FROM cells ORDER BY row_name')).toEqual([
      ['carried_in', null, 'blank'],
      ['received', 3, 'number'],
    ]);
  });

  it('stores days as days, and leaves out a day that the calendar does not have, with a diagnostic', async () => {
    await writeAnalysis(store, buildAnalysis({ published: '2023-02-30' }), 'r0', 'f1');
    expect(await query(store, 'SELECT published, period_start FROM reports')).toEqual([[null, '2022-01-01']]);
    expect(await query(store, 'SELECT position, code, detail FROM diagnostics ORDER BY position')).toEqual([
      [1, 'table.missing', 'no table of reviews was found'],
      [2, 'store.no_such_day', '"2023-02-30" is no day of the calendar; reports.published is left null'],
    ]);
  });

  it('keeps the first of two cells with one name, with a diagnostic', async () => {
    const analysis = buildAnalysis();
    const { requests } = analysis.report.tables;
    if (requests === null) throw new Error('no table');
    const twice = {
      ...requests,
      cells: [...requests.cells, ...requests.cells.map((cell) => ({ ...cell, value: 8 }))],
    };
    const report = { ...analysis.report, tables: { ...analysis.report.tables, requests: twice } };
    await writeAnalysis(store, { ...analysis, report }, 'r0', 'f1');
    expect(await query(store, 'SELECT value FROM cells ORDER BY row_name')).toEqual([[null], [3]]);
    expect(await query(store, "SELECT detail FROM diagnostics WHERE code = 'store.repeated_key'")).toEqual([
      ['2 row(s) of cells repeat the key of another; only the first of each is stored'],
    ]);
  });

  it('stores words where they were asked for', async () => {
    const analysis = buildAnalysis();
    const start = analysis.report.text.indexOf('栏目');
    const words = [{ word: '栏目', pos: 'n', span: { start, end: start + 2 } }];
    const narrative = { ...analysis.narrative, tokens: [{ sentence: 1, words }] };
    await writeAnalysis(store, { ...analysis, narrative }, 'r0', 'f1');
    expect(
      await query(
        store,
        `SELECT word, pos, position, substring(r.text, t.start_char + 1, t.end_char - t.start_char)
         FROM tokens t JOIN reports r USING (report_id) JOIN sentences s USING (sentence_id)`,
      ),
    ).toEqual([['栏目', 'n', 1, '栏目']]);
  });

  it('stores what rules of the user mark, each under an id of its own', async () => {
    const analysis = buildAnalysis();
    const start = analysis.report.text.indexOf('栏目');
    const place = { span: { start, end: start + 2 }, item: 1, rules: 'mine' };
    const ownMarks = [
      { ...place, rule: 'column', fields: { what: '栏目' } },
      { ...place, rule: 'place', fields: {} },
    ];
    await writeAnalysis(store, { ...analysis, narrative: { ...analysis.narrative, ownMarks } }, 'r0', 'f1');
    expect(await query(store, "SELECT rules, rule, text, fields->>'what' FROM tags ORDER BY rule")).toEqual([
      ['mine', 'column', '栏目', '栏目'],
      ['mine', 'place', '栏目', null],
    ]);
  });

  it('replaces every row of a report and leaves other reports alone', async () => {
    const [first, second] = [buildAnalysis(), buildAnalysis({ year: 2023, path: 'reports/b.txt' })];
    await writeAnalyses(
      store,
      [first, second].map((analysis) => ({ analysis, fingerprint: 'f1' })),
      'r0',
    );
    const before = await everything();
    await writeAnalysis(
      store,
      { ...first, narrative: { ...first.narrative, staffing: [] }, checks: [] },
      'r1',
      'f2',
    );
    expect(await count('staffing')).toBe(1);
    expect(await count('checks')).toBe(2);
    expect(await count('evidence')).toBe(3);
    expect(await count('items')).toBe(6);
    await writeAnalysis(store, first, 'r0', 'f1');
    expect(await everything()).toEqual(before);
  });

  it('leaves the database as it was when a write fails half-way', async () => {
    const first = buildAnalysis();
    await writeAnalysis(store, first, 'r0', 'f1');
    const before = await everything();
    // a count that is not an integer is noticed only when reports, cells and items are written already
    const staffing = first.narrative.staffing.map((statement): Staffing => ({ ...statement, count: 1.5 }));
    const faulty = { ...first, narrative: { ...first.narrative, staffing } };
    const other = buildAnalysis({ year: 2023 });
    const batch = [other, faulty].map((analysis) => ({ analysis, fingerprint: 'f2' }));
    await expect(writeAnalyses(store, batch, 'r1')).rejects.toThrow(
      'not a value of staffing.count (INTEGER): 1.5',
    );
    expect(await everything()).toEqual(before);
    // and it can be written to as before
    await writeAnalysis(store, other, 'r1', 'f2');
    expect(await count('reports')).toBe(2);
  });

  it('refuses an analysis whose labels are not those of its items', async () => {
    await expect(writeAnalysis(store, { ...buildAnalysis(), labels: [] }, 'r0', 'f1')).rejects.toThrow(
      'no labels of item 0',
    );
  });

  it('lets writes that are not awaited follow one another', async () => {
    const years = [2019, 2020, 2021, 2022];
    await Promise.all(years.map((year) => writeAnalysis(store, buildAnalysis({ year }), 'r0', 'f1')));
    expect(await query(store, 'SELECT year FROM reports ORDER BY year')).toEqual(years.map((year) => [year]));
  });

  it('stores the same bytes under two paths once, under the first path in sorted order', async () => {
    const paths = ['m.txt', 'c.txt', 'x.txt'].map((path) => ({
      analysis: buildAnalysis({ path }),
      fingerprint: 'f1',
    }));
    await writeAnalyses(store, paths, 'r0');
    expect(await query(store, 'SELECT path FROM reports')).toEqual([['c.txt']]);
    await writeAnalysis(store, buildAnalysis({ path: 'b.txt' }), 'r0', 'f1');
    await writeAnalysis(store, buildAnalysis({ path: 'd.txt' }), 'r0', 'f1');
    expect(await query(store, 'SELECT path FROM reports')).toEqual([['b.txt']]);
    expect(await count('items')).toBe(3);
  });

  it.each(TABLES.map((table) => [table.name, table.key.join(', ')]))(
    'repeats no key of %s',
    async (name, key) => {
      const analyses = [2021, 2022].map((year) => ({ analysis: buildAnalysis({ year }), fingerprint: 'f1' }));
      await writeAnalyses(store, analyses, 'r0');
      expect(await query(store, `SELECT ${key} FROM ${name} GROUP BY ALL HAVING count(*) > 1`)).toEqual([]);
    },
  );
});
