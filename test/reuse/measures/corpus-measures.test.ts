import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DYER_2017,
  LANG_2015,
  listWords,
  measureBoilerplate,
  measureRedundancy,
  measureWordings,
} from '../../../src/reuse/index.ts';
import { findCommonPhrases } from '../../../src/reuse/measures/common-phrases.ts';
import { listPhrases } from '../../../src/reuse/measures/phrases.ts';
import { makeReport } from '../corpus.ts';
import { sentences } from './sentences.ts';

describe('listWords', () => {
  it('gives jieba’s words without punctuation and white space, numbers whole', () => {
    expect(listWords('公开 信息1,024条，WEB栏目3个。')).toEqual([
      '公开',
      '信息',
      '1,024',
      '条',
      'web',
      '栏目',
      '3',
      '个',
    ]);
    expect(listWords('。，')).toEqual([]);
  });

  it('gives traditional script as simplified', () => {
    expect(listWords('主動公開政府資訊')).toEqual(listWords('主动公开政府资讯'));
  });
});

describe('measureRedundancy', () => {
  it('counts the words of all copies of a sentence', () => {
    // 2 · 3 of 2 · 3 + 4
    expect(measureRedundancy(sentences('栏目 更新 及时', '答复 申请 四 件', '栏目 更新 及时'))).toBe(6 / 10);
    expect(measureRedundancy(sentences('栏目 更新 及时', '栏目 更新'))).toBe(0);
    expect(measureRedundancy([])).toBeNaN();
  });
});

describe('measureBoilerplate', () => {
  const everywhere = '坚持 公开 为 常态';
  const common = '及时 更新 各 栏目 内容';
  const own = '新设 山区 查询 点';
  // of ten reports all have the first, four the second, one the third
  const reports = Array.from({ length: 10 }, (_, at) =>
    sentences(everywhere, ...(at < 4 ? [common] : []), ...(at === 0 ? [own] : [])),
  );

  it('is wording of 30 % but not of 75 % of the reports (Lang & Stice-Lawrence)', () => {
    // the first report: 5 of 4 + 5 + 4 words
    expect(measureBoilerplate(reports, LANG_2015)).toEqual([
      5 / 13,
      ...Array(3).fill(5 / 9),
      ...Array(6).fill(0),
    ]);
  });

  it('is wording of 75 % of the reports (Dyer, Lang & Stice-Lawrence)', () => {
    expect(measureBoilerplate(reports, DYER_2017)).toEqual([
      4 / 13,
      ...Array(3).fill(4 / 9),
      ...Array(6).fill(1),
    ]);
  });

  it('takes a phrase that stands five times a report on average, though in few of them', () => {
    const often = [...sentences(...Array<string>(50).fill(own)), ...sentences('其他 事项')];
    const few = [often, ...Array.from({ length: 9 }, () => sentences('无 其他 事项'))];
    expect(measureBoilerplate(few, LANG_2015)[0]).toBe(200 / 202);
    const fewer = [often.slice(1), ...few.slice(1)];
    expect(measureBoilerplate(fewer, LANG_2015)[0]).toBe(0);
  });

  it('takes the bounds as they are told', () => {
    const three = reports.map((_, at) => sentences(at < 3 ? common : own));
    // 3 of 10 is 30 %; 7 of 10 is less than 75 %
    expect(measureBoilerplate(three, LANG_2015)).toEqual(Array(10).fill(1));
    const four = Array.from({ length: 4 }, (_, at) => sentences(at < 3 ? common : own));
    const least = { ...DYER_2017, minimumReports: 4 };
    expect(measureBoilerplate(four, least)).toEqual([1, 1, 1, 0]);
    expect(measureBoilerplate(four, { ...LANG_2015, leastShare: 0.5, minimumReports: 4 })).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('says nothing of few reports and of reports without words', () => {
    expect(measureBoilerplate(reports.slice(0, 4), DYER_2017)).toEqual(Array(4).fill(Number.NaN));
    expect(measureBoilerplate([...reports, []], DYER_2017).at(-1)).toBeNaN();
  });

  it('finds every common phrase: counting the shorter ones first loses none', () => {
    const sentence = fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 12 });
    const corpus = fc.array(fc.array(sentence, { maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(
        corpus,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 4 }),
        (texts, least, length) => {
          const having = new Map<string, Set<number>>();
          for (const [report, own] of texts.entries())
            for (const phrase of own.flatMap((words) => listPhrases(words, length)))
              having.set(phrase, (having.get(phrase) ?? new Set()).add(report));
          const expected = [...having].filter(([, places]) => places.size >= least).map(([phrase]) => phrase);
          const { standing, spreads } = findCommonPhrases(texts, length, (spread) => spread.reports >= least);
          expect(spreads).toHaveLength(expected.length);
          for (const [report, own] of texts.entries()) {
            for (const [at, words] of own.entries()) {
              const spreadsThere = [...(standing[report]?.[at] ?? [])].map(
                (phrase) => spreads[phrase]?.reports,
              );
              const common = listPhrases(words, length).filter((phrase) => expected.includes(phrase));
              expect(spreadsThere).toEqual(common.map((phrase) => having.get(phrase)?.size));
            }
          }
        },
      ),
      { seed: 6, numRuns: 300 },
    );
  });
});

describe('measureWordings', () => {
  const byCharacter = (text: string) => [...text];
  const line = '我局按月巡检各栏目。';
  const other = '邀请教师讲解答复写法。';
  const corpus = [
    ...makeReport('甲县水务局', 2020, [line, other]),
    ...makeReport('甲县水务局', 2021, [line, line]),
    ...makeReport('乙县水务局', 2021, [other]),
    ...makeReport(null, null, [line]),
  ];
  const rows = measureWordings(corpus, byCharacter);
  const find = (measure: string) => rows.filter((row) => row.measure === `reuse.${measure}`);

  it('gives each report its redundancy and its boilerplate', () => {
    expect(find('redundancy').map(({ reportId, value }) => [reportId, value])).toEqual([
      ['甲县水务局-2020', 0],
      ['乙县水务局-2021', 0],
      ['甲县水务局-2021', 1],
      ['unknown-undated', 0],
    ]);
    expect(find('boilerplate_lang2015')).toHaveLength(4);
    // of unknown year there are no others of the same
    expect(find('boilerplate_dyer2017')).toHaveLength(3);
  });

  it('gives the measures of a pair to the later report and names the earlier one', () => {
    for (const measure of [
      'stickiness',
      'cosine',
      'jaccard',
      'minimum_edit',
      'simple_change',
      'modification_raw',
    ])
      expect(find(measure)).toEqual([
        expect.objectContaining({
          reportId: '甲县水务局-2021',
          parameters: expect.objectContaining({ previous_report_id: '甲县水务局-2020' }),
        }),
      ]);
    expect(find('stickiness')[0]?.value).toBe(1);
    // of 21 and 20 characters the sentence of 10 and one more 。 are shared
    expect(find('simple_change')[0]?.value).toBeCloseTo((41 - 20 - 2 * 1) / 20.5, 12);
  });

  it('tells which reports the measures of a corpus rest on', () => {
    const reference = { corpus_reports: 4, corpus_years: '2020–2021', corpus_agencies: 3 };
    for (const measure of ['simple', 'modification_adjusted', 'boilerplate_lang2015'])
      expect(find(measure)[0]?.parameters).toMatchObject(reference);
    expect(find('boilerplate_dyer2017').map(({ parameters }) => parameters.corpus_reports)).toEqual([
      1, 2, 2,
    ]);
    // N: in 2021 one other agency, in 2020 none, and none to speak of without a year
    const others = (measure: string) => find(measure).map(({ parameters }) => parameters.year_agencies);
    expect(others('simple')).toEqual([1]);
    expect(others('modification_adjusted')).toEqual([1]);
    expect(others('boilerplate_lang2015')).toEqual([0, 1, 1, undefined]);
    expect(others('boilerplate_dyer2017')).toEqual([0, 1, 1]);
    const hash = find('boilerplate_lang2015')[0]?.parameters.corpus_sha256;
    const fewer = measureWordings(corpus.slice(1), byCharacter);
    const grown = measureWordings([...corpus, ...makeReport('丙县水务局', 2021, [line])], byCharacter);
    const hashOf = (of: typeof rows) =>
      of.find(({ measure }) => measure === 'reuse.boilerplate_lang2015')?.parameters.corpus_sha256;
    expect(hashOf(fewer)).toBe(hash);
    expect(hashOf(grown)).not.toBe(hash);
  });

  it('is the same whatever the order of the input', () => {
    expect(measureWordings(corpus.toReversed(), byCharacter)).toEqual(rows);
    expect(measureWordings([])).toEqual([]);
  });
});
