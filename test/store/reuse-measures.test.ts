import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runReuse } from '../../src/pipeline/index.ts';
import {
  closeStore,
  openStore,
  readReuseState,
  type Store,
  writeAnalyses,
  writeAnalysis,
} from '../../src/store/index.ts';
import { buildAnalysis } from './build-analysis.ts';
import { query } from './query.ts';

const [older, newer] = [2021, 2022].map((year) => buildAnalysis({ year, path: `${year}.txt` }));
let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:');
  const entries = [older, newer].flatMap((analysis) =>
    analysis === undefined ? [] : [{ analysis, fingerprint: 'f1' }],
  );
  await writeAnalyses(store, entries, 'r0');
});
afterEach(() => closeStore(store));

describe('the published measures of reuse', () => {
  it('are stored with the report of the year before, and shown in the panel', async () => {
    await runReuse(store, {});
    expect(
      await query(
        store,
        `SELECT report_id, value, parameters::JSON->>'previous_report_id' FROM measures WHERE measure = 'reuse.stickiness'`,
      ),
    ).toEqual([[newer?.report.id, expect.any(Number), older?.report.id]]);
    const [first, second] = await query(
      store,
      'SELECT stickiness, cosine, redundancy FROM panel ORDER BY year',
    );
    expect(first).toEqual([null, null, 0]);
    const [stickiness, cosine] = second ?? [];
    expect(stickiness).toBeGreaterThan(0);
    expect(cosine).toBeGreaterThan(0.5);
    expect(cosine).toBeLessThan(1);
  });

  it('name the reports that they rest on, are stale when one more is there, and then rest on all', async () => {
    const ask = () =>
      query(
        store,
        `SELECT DISTINCT parameters::JSON->>'corpus_reports', parameters::JSON->>'corpus_years', parameters::JSON->>'corpus_agencies'
         FROM measures WHERE measure IN ('reuse.simple', 'reuse.modification_adjusted', 'reuse.boilerplate_lang2015')`,
      );
    await runReuse(store, {});
    expect(await ask()).toEqual([['2', '2021–2022', '1']]);
    await writeAnalysis(store, buildAnalysis({ year: 2023, path: '2023.txt' }), 'r0', 'f1');
    expect(await readReuseState(store)).toBe('stale');
    await runReuse(store, {});
    expect(await readReuseState(store)).toBe('current');
    expect(await ask()).toEqual([['3', '2021–2023', '1']]);
  });
});
