import { expect, it } from 'vitest';
import { runReuse } from '../../src/pipeline/index.ts';
import { closeStore, openStore, writeAnalyses } from '../../src/store/index.ts';
import { buildAnalysis } from './build-analysis.ts';
import { query } from './query.ts';

it('finds a wrong level in stored reports, whose agencies go by ids', async () => {
  const store = await openStore(':memory:');
  try {
    const agencies = ['东光县人民政府', '南皮县人民政府', '沧州市人民政府'];
    const entries = agencies.map((agency) => ({
      analysis: buildAnalysis({
        agency,
        variants: [agency],
        year: 2021,
        path: `${agency}.txt`,
        opening: '我县逐户发放取暖补贴明白卡并在村口公示栏张贴名单。',
      }),
      fingerprint: 'f1',
    }));
    await writeAnalyses(store, entries, 'r0');
    await runReuse(store, {});
    const slips = await query(
      store,
      "SELECT agency, agency_id, found FROM slips JOIN reports USING (report_id) WHERE slips.kind = 'wrong_level'",
    );
    expect(slips).toEqual([['沧州市人民政府', expect.any(String), '我县']]);
    // an id that is longer than the name was once read as one
    expect(String(slips[0]?.[1]).length).toBeGreaterThan('沧州市人民政府'.length);
  } finally {
    await closeStore(store);
  }
});
