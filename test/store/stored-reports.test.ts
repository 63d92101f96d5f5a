import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  closeStore,
  finishRun,
  markSameReports,
  openStore,
  removeReport,
  replaceRows,
  type Store,
  startRun,
  storedFingerprints,
  updatePaths,
  writeAnalyses,
  writeAnalysis,
  writeDiagnostics,
} from '../../src/store/index.ts';
import { buildAnalysis } from './build-analysis.ts';
import { query, queryValue } from './query.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:');
});
afterEach(() => closeStore(store));

const count = (table: string) => queryValue(store, `SELECT count(*)::INTEGER FROM ${table}`);

describe('agencies', () => {
  it('tells kind and level where the name is certain, and gathers names with their years', async () => {
    const plans = [
      { agency: '青禾县人民政府', variants: ['青禾县人民政府', '县政府'], year: 2020 },
      { agency: '青禾县人民政府', variants: ['青禾县人民政府'], year: 2022 },
      { agency: '青禾县水务局', year: 2022 },
      { agency: '临江市人民政府', year: 2022 },
      { agency: '青禾水厂', year: 2022 },
      { agency: null, year: 2022 },
    ];
    await writeAnalyses(
      store,
      plans.map((plan) => ({ analysis: buildAnalysis(plan), fingerprint: 'f1' })),
      'r0',
    );
    expect(await query(store, 'SELECT name, kind, level, source FROM agencies ORDER BY name')).toEqual([
      ['临江市人民政府', 'government', 'county', 'report'],
      ['青禾县人民政府', 'government', 'county', 'report'],
      ['青禾县水务局', 'department', 'county', 'report'],
      ['青禾水厂', 'institution', null, 'report'],
    ]);
    expect(
      await query(
        store,
        `SELECT n.name, first_year, last_year FROM agency_names n JOIN agencies a USING (agency_id)
         WHERE a.name = '青禾县人民政府' ORDER BY n.name`,
      ),
    ).toEqual([
      ['县政府', 2020, 2020],
      ['青禾县人民政府', 2020, 2022],
    ]);
    expect(await queryValue(store, "SELECT agency_id FROM agencies WHERE name = '青禾水厂'")).toMatch(
      /^a[0-9a-f]{12}$/u,
    );
    expect(await count('reports WHERE agency_id IS NULL')).toBe(1);
  });

  it('takes away agencies without reports, but not those that the user named', async () => {
    const analysis = buildAnalysis();
    await writeAnalysis(store, analysis, 'r0', 'f1');
    await replaceRows(store, 'agencies', [{ agency_id: 'u1', name: '青禾县', source: 'user' }], {
      only: { column: 'agency_id', values: ['u1'] },
    });
    await removeReport(store, analysis.report.id);
    expect(await query(store, 'SELECT agency_id FROM agencies')).toEqual([['u1']]);
    expect(await count('agency_names')).toBe(0);
  });
});

describe('resuming', () => {
  it('knows the fingerprint of every stored file', async () => {
    const analysis = buildAnalysis();
    expect(await storedFingerprints(store)).toEqual(new Map());
    await writeAnalysis(store, analysis, 'r0', 'f1');
    expect(await storedFingerprints(store)).toEqual(new Map([[analysis.report.source.sha256, 'f1']]));
  });

  it('records each start of a run, with one id for the same settings', async () => {
    const settings = {
      version: '0.1.0',
      options: { b: 1, a: { z: 1 } },
      modelSha256: 'aa',
      lexiconSha256: null,
      rulesSha256: null,
    };
    const first = await startRun(store, settings, '2024-03-01T08:00:00.000Z');
    const second = await startRun(
      store,
      { ...settings, options: { a: { z: 1 }, b: 1 } },
      '2024-03-02T08:00:00.000Z',
    );
    const third = await startRun(
      store,
      { ...settings, options: { a: { z: 2 }, b: 1 } },
      '2024-03-02T08:00:00.000Z',
    );
    await finishRun(store, second, '2024-03-02T09:30:00.000Z');
    expect(second.runId).toBe(first.runId);
    expect(third.runId).not.toBe(first.runId);
    expect(
      await query(
        store,
        `SELECT options, started, finished FROM runs WHERE run_id = '${first.runId}' ORDER BY started`,
      ),
    ).toEqual([
      ['{"a":{"z":1},"b":1}', '2024-03-01 08:00:00', null],
      ['{"a":{"z":1},"b":1}', '2024-03-02 08:00:00', '2024-03-02 09:30:00'],
    ]);
  });

  it('follows files that were moved', async () => {
    const analysis = buildAnalysis({ path: 'old/a.txt' });
    await writeAnalysis(store, analysis, 'r0', 'f1');
    await updatePaths(
      store,
      new Map([
        [analysis.report.source.sha256, "new/o'a.txt"],
        ['ffff', 'x'],
      ]),
    );
    expect(await query(store, 'SELECT path FROM reports')).toEqual([["new/o'a.txt"]]);
  });

  it('stores why files could not be read, until they can', async () => {
    const reason = { code: 'read.damaged', detail: 'the file ends too early', span: null };
    await writeDiagnostics(store, [
      { path: 'a.pdf', diagnostics: [reason, reason] },
      { path: 'b.pdf', diagnostics: [reason] },
    ]);
    await writeDiagnostics(store, [
      { path: 'a.pdf', diagnostics: [reason] },
      { path: 'b.pdf', diagnostics: [] },
    ]);
    expect(await query(store, 'SELECT path, position, code, report_id FROM diagnostics')).toEqual([
      ['a.pdf', 1, 'read.damaged', null],
    ]);
  });

  it('marks reports with the same text from other files, and forgets when the first is removed', async () => {
    const first = buildAnalysis({ path: 'a.txt' });
    const copy = (id: string, path: string, text: string) => ({
      ...first,
      report: { ...first.report, id, text, source: { ...first.report.source, path, sha256: id } },
    });
    const spaced = copy('b'.repeat(16), 'b.txt', `${first.report.text}\n `);
    const other = copy('c'.repeat(16), 'c.txt', `${first.report.text}补记`);
    await writeAnalyses(
      store,
      [other, spaced, first].map((analysis) => ({ analysis, fingerprint: 'f1' })),
      'r0',
    );
    await markSameReports(store);
    expect(await query(store, 'SELECT path, same_as FROM reports ORDER BY path')).toEqual([
      ['a.txt', null],
      ['b.txt', first.report.id],
      ['c.txt', null],
    ]);
    expect(await query(store, 'SELECT count(*)::INTEGER FROM panel')).toEqual([[2]]);
    await removeReport(store, first.report.id);
    expect(await query(store, 'SELECT path, same_as FROM reports ORDER BY path')).toEqual([
      ['b.txt', null],
      ['c.txt', null],
    ]);
  });
});
