import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkYears } from '../../src/findings/check-years.ts';
import {
  closeStore,
  openStore,
  readYears,
  replaceRows,
  type Store,
  writeAnalyses,
  writeAnalysis,
  writeCorpusChecks,
} from '../../src/store/index.ts';
import { buildAnalysis } from './build-analysis.ts';
import { query } from './query.ts';

const older = buildAnalysis({ year: 2021, path: 'a.txt' });
const newer = buildAnalysis({ year: 2022, path: 'b.txt' });
let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:');
  await writeAnalyses(
    store,
    [older, newer].map((analysis) => ({ analysis, fingerprint: 'f1' })),
    'r0',
  );
});
afterEach(() => closeStore(store));

describe('writeCorpusChecks', () => {
  const received = { table: 'requests', row: 'received', column: 'total' } as const;
  const check = {
    rule: 'years.carried',
    place: 'requests.carried_in.total',
    outcome: 'broken',
    severity: 'error',
    detail: 'carried_in 1, carried_out of 2021 0',
    cells: [received],
    spans: [],
  } as const;

  it('replaces checks across years alone, with the places of both reports’ cells', async () => {
    const checks = [
      { reportId: newer.report.id, otherReportId: older.report.id, check, otherCells: [received] },
    ];
    await writeCorpusChecks(store, checks);
    await writeCorpusChecks(store, checks);
    const evidence = await query(
      store,
      `SELECT r.year, substring(r.text, start_char + 1, end_char - start_char) FROM evidence JOIN reports r USING (report_id)
       WHERE check_id = '${newer.report.id}-years.carried-requests.carried_in.total' ORDER BY position`,
    );
    expect(evidence).toEqual([
      [2022, '3'],
      [2021, '3'],
    ]);
    expect(await query(store, 'SELECT count(*)::INTEGER FROM checks')).toEqual([[5]]);
    await writeAnalysis(store, older, 'r0', 'f2');
    expect(await query(store, "FROM checks WHERE rule = 'years.carried'")).toEqual([]);
    expect(await query(store, "FROM evidence WHERE check_id LIKE '%years.carried%'")).toEqual([]);
  });

  it('takes no other rules', async () => {
    const other = {
      reportId: newer.report.id,
      otherReportId: null,
      check: { ...check, rule: 'requests.balance' },
      otherCells: [],
    };
    await expect(writeCorpusChecks(store, [other])).rejects.toThrow(
      'not a rule across years: requests.balance',
    );
  });
});

describe('readYears', () => {
  it('gives each report with the cells that the rules across years look at', async () => {
    const [first, second] = await readYears(store);
    if (first === undefined || second === undefined) throw new Error('no reports');
    // what the rules name, whatever the reports hold
    const named = checkYears([
      { ...first, year: 2021, agencyId: 'x', cells: [] },
      { ...second, year: 2022, agencyId: 'x', cells: [] },
    ]).flatMap((check) => [...check.cells, ...check.otherCells]);
    expect(named.length).toBeGreaterThan(0);
    const rows = named.map(({ table, row, column }) => {
      return {
        report_id: newer.report.id,
        table_name: table,
        row_name: row,
        column_name: column,
        value: 7,
        state: 'number',
      };
    });
    await replaceRows(store, 'cells', rows);
    const report = (await readYears(store)).find(({ reportId }) => reportId === newer.report.id);
    expect(report).toMatchObject({ year: 2022 });
    for (const cell of named) expect(report?.cells).toContainEqual({ ...cell, value: 7, state: 'number' });
  });
});

describe('replaceRows', () => {
  it('replaces all rows, or those that match', async () => {
    const rows = ['reuse_share', 'specificity'].map((measure) => {
      return { report_id: newer.report.id, measure, value: 0.5, parameters: '' };
    });
    await replaceRows(store, 'measures', rows);
    await replaceRows(store, 'measures', [], { only: { column: 'measure', values: ['reuse_share'] } });
    expect(await query(store, 'SELECT measure FROM measures')).toEqual([['specificity']]);
    await replaceRows(store, 'measures', []);
    expect(await query(store, 'FROM measures')).toEqual([]);
  });

  it('takes no unknown table or column', async () => {
    await expect(replaceRows(store, 'panel', [])).rejects.toThrow('no table "panel" to write to');
    await expect(
      replaceRows(store, 'measures', [{ report_id: 'x', measure: 'm', parameters: '', size: 1 }]),
    ).rejects.toThrow('no column "size" in table measures');
  });
});
