import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/findings/analysis.ts';
import { findReuse, type ReuseMeasure, type ReuseResult } from '../../src/reuse/index.ts';
import {
  closeStore,
  openStore,
  readReuseState,
  readSentences,
  replaceRows,
  type Store,
  type StoredSentence,
  writeAnalyses,
  writeAnalysis,
  writeReuse,
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

async function collectSentences(): Promise<readonly StoredSentence[]> {
  const sentences: StoredSentence[] = [];
  for await (const sentence of readSentences(store)) sentences.push(sentence);
  return sentences;
}

/** What reuse would find between the problems of the two reports, with a slip in the later one. */
async function buildReuse(): Promise<ReuseResult> {
  const sentences = await collectSentences();
  const problemOf = ({ report }: Analysis): StoredSentence => {
    const found = sentences.find(
      (sentence) => sentence.role === 'problem' && sentence.reportId === report.id,
    );
    if (found === undefined) throw new Error('no problem');
    return found;
  };
  const [from, to] = [problemOf(older), problemOf(newer)];
  const opening = sentences.find((sentence) => sentence.text.startsWith('𠮷') && sentence.year === 2022);
  if (opening === undefined) throw new Error('no opening');
  const start = opening.text.indexOf('青禾县');
  const flags = {
    mandated: false,
    lastYear: 1,
    otherYears: 2,
    territorialSuperior: null,
    functionalSuperior: 0,
    otherAgency: 3,
    otherReports: 4,
    sameYearAgencies: 2,
    earliestKnown: true,
  };
  const measure = (name: string, value: number) => {
    return { reportId: to.reportId, measure: name, value, parameters: { threshold: 0.8 } };
  };
  return {
    sentences: [from, to].map(({ sentenceId }) => ({
      sentenceId,
      familyId: 'fam1',
      origin: 'last_year',
      flags,
      chance: 0.25,
    })),
    families: [
      {
        familyId: 'fam1',
        sentences: 2,
        reports: 2,
        agencies: 1,
        firstYear: 2021,
        lastYear: 2022,
        text: to.text,
        slots: [{ start: 2, end: 4, wordings: ['个别', '部分'], distinctWordings: 2 }],
      },
    ],
    links: [
      {
        sentenceId: to.sentenceId,
        toSentenceId: from.sentenceId,
        place: 'last_year',
        sameness: 'verbatim',
        similarity: 1,
      },
    ],
    passages: [
      {
        place: 'last_year',
        reportId: to.reportId,
        otherReportId: from.reportId,
        firstSentenceId: opening.sentenceId,
        lastSentenceId: to.sentenceId,
        otherFirstSentenceId: from.sentenceId,
        otherLastSentenceId: from.sentenceId,
        sentences: 2,
      },
    ],
    changes: (['kept', 'dropped'] as const).map((change) => ({
      change,
      fromReportId: from.reportId,
      toReportId: to.reportId,
      fromSentenceId: from.sentenceId,
      toSentenceId: change === 'kept' ? to.sentenceId : null,
      sameness: change === 'kept' ? 'verbatim' : null,
      similarity: change === 'kept' ? 1 : null,
    })),
    recurrences: [
      {
        kind: 'problem_returned',
        fromReportId: from.reportId,
        toReportId: to.reportId,
        fromSentenceId: from.sentenceId,
        toSentenceId: to.sentenceId,
        sameness: 'verbatim',
        similarity: 1,
      },
    ],
    slips: [
      {
        kind: 'other_agency',
        sentenceId: opening.sentenceId,
        found: '青禾县',
        span: { start, end: start + 3 },
        witnessSentenceId: from.sentenceId,
      },
    ],
    measures: [measure('reuse.share.own', 1 / 3), measure('reuse.verbatim_share', Number.NaN)],
  };
}

const NOTHING: ReuseResult = {
  sentences: [],
  families: [],
  links: [],
  passages: [],
  changes: [],
  recurrences: [],
  slips: [],
  measures: [],
};

describe('readSentences', () => {
  it('gives every sentence with its report, section and item', async () => {
    const sentences = await collectSentences();
    expect(sentences).toHaveLength(6);
    const problem = sentences.find((s) => s.role === 'problem' && s.year === 2022);
    expect(problem).toMatchObject({
      reportId: newer.report.id,
      agency: '青禾县水务局',
      agencyNames: ['青禾县水务局', '县水务局'],
      section: 'problems_and_measures',
      text: '一是个别栏目更新偏慢。',
      sameAs: null,
    });
    expect([...newer.report.text].slice(problem?.startChar, problem?.endChar).join('')).toBe(problem?.text);
  });

  it('goes on with the sentences of the beginning while the store is written to', async () => {
    const seen: string[] = [];
    for await (const sentence of readSentences(store)) {
      if (seen.length === 0) await writeAnalysis(store, buildAnalysis({ year: 2019 }), 'r0', 'f1');
      seen.push(sentence.sentenceId);
    }
    expect(seen).toHaveLength(6);
    expect(await collectSentences()).toHaveLength(9);
  });

  it('may be left early', async () => {
    for await (const sentence of readSentences(store)) {
      expect(sentence.text).not.toBe('');
      break;
    }
    expect(await collectSentences()).toHaveLength(6);
  });
});

describe('writeReuse', () => {
  it('stores what was found in place of what was stored', async () => {
    expect(await readReuseState(store)).toBe('none');
    const reuse = await buildReuse();
    await writeReuse(store, reuse);
    await writeReuse(store, reuse);
    expect(await readReuseState(store)).toBe('current');
    expect(
      await query(
        store,
        'SELECT family_id, origin, flags, other_agencies FROM sentences WHERE origin IS NOT NULL',
      ),
    ).toEqual(
      [0, 1].map(() => ['fam1', 'last_year', 'last_year;other_years;other_agency;earliest_known', 3]),
    );
    expect(await query(store, 'SELECT family_id, sentences FROM families')).toEqual([['fam1', 2]]);
    expect(
      await query(
        store,
        'SELECT other_reports, last_year_reports, other_year_reports, territorial_reports, functional_reports, same_year_agencies, drawn_chance FROM sentences WHERE origin IS NOT NULL',
      ),
    ).toEqual([0, 1].map(() => [4, 1, 2, null, 0, 2, 0.25]));
    expect(await query(store, 'SELECT slot, start_char, end_char, wordings FROM family_slots')).toEqual([
      [1, 2, 4, '["个别","部分"]'],
    ]);
    expect(
      await query(store, 'SELECT kind, sameness, report_id, previous_report_id FROM recurrences'),
    ).toEqual([['problem_returned', 'verbatim', newer.report.id, older.report.id]]);
    expect(await query(store, 'SELECT change, sameness FROM changes ORDER BY change_id')).toEqual([
      ['kept', 'verbatim'],
      ['dropped', null],
    ]);
    expect(await query(store, 'SELECT measure, value, parameters FROM measures ORDER BY measure')).toEqual([
      ['reuse.share.own', 0.3333, '{"threshold":0.8}'],
      ['reuse.verbatim_share', null, '{"threshold":0.8}'],
    ]);
    await writeReuse(store, NOTHING);
    expect(await query(store, 'FROM sentences WHERE origin IS NOT NULL OR family_id IS NOT NULL')).toEqual(
      [],
    );
    for (const table of [
      'families',
      'family_slots',
      'links',
      'passages',
      'changes',
      'recurrences',
      'slips',
      'measures',
    ]) {
      expect(await query(store, `FROM ${table}`)).toEqual([]);
    }
  });

  it('gives passages and slips places in the text of their reports', async () => {
    await writeReuse(store, await buildReuse());
    const slice = (table: string, report: string, prefix: string) =>
      query(
        store,
        `SELECT substring(r.text, ${prefix}start_char + 1, ${prefix}end_char - ${prefix}start_char)
         FROM ${table} m JOIN reports r ON r.report_id = m.${report}`,
      );
    expect(await slice('slips', 'report_id', '')).toEqual([['青禾县']]);
    expect(await slice('passages', 'other_report_id', 'other_')).toEqual([['一是个别栏目更新偏慢。']]);
    const [passage] = (await slice('passages', 'report_id', ''))[0] ?? [];
    expect(passage).toMatch(/^𠮷祥乡来稿。[^\n]+\n一是个别栏目更新偏慢。$/u);
  });

  it('stores what findReuse gives, every id of which names a stored sentence', async () => {
    const sentences = (await collectSentences()).map((sentence) => ({
      id: sentence.sentenceId,
      reportId: sentence.reportId,
      agency: sentence.agencyId,
      year: sentence.year,
      position: sentence.startChar,
      text: sentence.text,
      names: sentence.agencyNames,
    }));
    await writeReuse(store, findReuse(sentences));
    expect(await query(store, 'SELECT count(*)::INTEGER FROM sentences WHERE origin IS NULL')).toEqual([[0]]);
    const links = await query(store, 'SELECT count(*)::INTEGER FROM links');
    expect(links).not.toEqual([[0]]);
    expect(
      await query(
        store,
        `SELECT count(*)::INTEGER FROM links l JOIN sentences a USING (sentence_id)
         JOIN sentences b ON b.sentence_id = l.to_sentence_id`,
      ),
    ).toEqual(links);
  });

  it('keeps measures of other stages', async () => {
    await replaceRows(store, 'measures', [
      { report_id: older.report.id, measure: 'specificity', value: 1, parameters: '' },
    ]);
    await writeReuse(store, NOTHING);
    expect(await query(store, 'SELECT measure FROM measures')).toEqual([['specificity']]);
  });

  it('is undone where a row cannot be stored', async () => {
    const reuse = await buildReuse();
    await writeReuse(store, reuse);
    // families and links are replaced by the time that the measure without a report is met
    const measures = reuse.measures.map((measure) => ({ ...measure, measure: 5 }) as unknown as ReuseMeasure);
    await expect(writeReuse(store, { ...NOTHING, measures })).rejects.toThrow(
      'not a value of measures.measure',
    );
    expect(await query(store, 'SELECT count(*)::INTEGER FROM families')).toEqual([[1]]);
    const slips = reuse.slips.map((slip) => ({ ...slip, sentenceId: `${'0'.repeat(16)}-sentence-0-1` }));
    await expect(writeReuse(store, { ...NOTHING, slips })).rejects.toThrow(
      'no sentence 0000000000000000-sentence-0-1',
    );
  });

  it('loses what rests on a report that is analysed again, and says that the rest is stale', async () => {
    await writeReuse(store, await buildReuse());
    await writeAnalysis(store, older, 'r0', 'f2');
    for (const table of ['links', 'passages', 'changes'])
      expect(await query(store, `FROM ${table}`)).toEqual([]);
    expect(await readReuseState(store)).toBe('stale');
  });

  it('is stale when a report is added', async () => {
    await writeReuse(store, await buildReuse());
    await writeAnalysis(store, buildAnalysis({ year: 2019 }), 'r0', 'f1');
    expect(await readReuseState(store)).toBe('stale');
    expect(await query(store, 'SELECT count(*)::INTEGER FROM links')).toEqual([[1]]);
  });
});
