import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findReuse } from '../../src/reuse/find-reuse.ts';
import { createFormIndex } from '../../src/reuse/form-index.ts';
import type { OrderedOrigin } from '../../src/reuse/origins.ts';
import { DEFAULT_REUSE_OPTIONS } from '../../src/reuse/reuse-options.ts';
import { makeReport } from './corpus.ts';

const columns = '我局按月巡检政务网站各栏目，发现错漏当日改正，全年改正错漏36处。';
const columnsLater = '我局按月巡检政务网站各栏目，发现错漏当日改正，全年改正错漏41处。';
const training = '邀请高校教师为业务骨干讲解答复文书的写法与常见败诉情形。';
const trainingNear = '邀请高校教师为业务骨干讲解答复文书的写法与常见的败诉情形。';
const kiosk = '在山区便民驿站装设触摸屏查询终端，方便老人就近查阅惠农补贴。';
const short = '工作扎实推进。';
const mandated = '本单位坚持以公开为常态、不公开为例外，遵循公正、公平、合法、便民的原则。';

function originsOf(...reports: ReturnType<typeof makeReport>[]): Record<string, string> {
  const { sentences } = findReuse(reports.flat());
  return Object.fromEntries(sentences.map((row) => [row.sentenceId, row.origin]));
}

describe('findReuse', () => {
  it('gives empty lists for an empty corpus', () => {
    expect(findReuse([])).toEqual({
      families: [],
      sentences: [],
      links: [],
      passages: [],
      changes: [],
      recurrences: [],
      slips: [],
      measures: [],
    });
  });

  it('finds nothing to share in a corpus of one report', () => {
    const { families, links, sentences } = findReuse(
      makeReport('云溪县水务局', 2020, [columns, training, short, mandated]),
    );
    expect(families).toEqual([]);
    expect(links).toEqual([]);
    expect(sentences.map((row) => row.origin)).toEqual(['own', 'own', 'too_short', 'mandated']);
  });

  it('tells verbatim, masked and near copies apart and links the best one', () => {
    const reports = [
      makeReport('云溪县水务局', 2020, [columns, training]),
      makeReport('青岚县水务局', 2021, [columnsLater, trainingNear, kiosk]),
      makeReport('松坪县水务局', 2022, [columnsLater]),
    ];
    const { links } = findReuse(reports.flat());
    expect(links).toEqual([
      expect.objectContaining({
        sentenceId: '云溪县水务局-2020-0',
        toSentenceId: '青岚县水务局-2021-0',
        sameness: 'masked',
        similarity: 1,
      }),
      expect.objectContaining({
        sentenceId: '云溪县水务局-2020-1',
        toSentenceId: '青岚县水务局-2021-1',
        sameness: 'near',
      }),
      expect.objectContaining({
        sentenceId: '青岚县水务局-2021-0',
        toSentenceId: '松坪县水务局-2022-0',
        sameness: 'verbatim',
      }),
      expect.objectContaining({
        sentenceId: '青岚县水务局-2021-1',
        toSentenceId: '云溪县水务局-2020-1',
        sameness: 'near',
      }),
      expect.objectContaining({
        sentenceId: '松坪县水务局-2022-0',
        toSentenceId: '青岚县水务局-2021-0',
        sameness: 'verbatim',
      }),
    ]);
    const near = links.find((link) => link.sameness === 'near');
    expect(near?.similarity).toBeGreaterThanOrEqual(0.8);
    expect(near?.similarity).toBeLessThan(1);
  });

  it('derives the origin in order: last year before template before shared before own', () => {
    const origins = originsOf(
      makeReport('甲县水务局', 2020, [columns, training]),
      makeReport('甲县水务局', 2021, [columnsLater, kiosk]),
      makeReport('乙县水务局', 2021, [columns, training]),
      makeReport('丙县水务局', 2021, [columns]),
      makeReport('丁县水务局', 2021, [columns]),
    );
    expect(origins).toMatchObject({
      '甲县水务局-2020-0': 'template',
      '甲县水务局-2020-1': 'shared',
      '甲县水务局-2021-0': 'last_year',
      '甲县水务局-2021-1': 'own',
      '丁县水务局-2021-0': 'template',
    });
    const { sentences } = findReuse(
      [2020, 2021].flatMap((year) => [
        ...makeReport('甲县水务局', year, [columns]),
        ...makeReport('乙县水务局', year, [columns]),
      ]),
    );
    expect(sentences[0]?.flags).toMatchObject({ otherAgency: 1, otherReports: 2, sameYearAgencies: 1 });
  });

  it('never takes reports of the same agency and year for each other’s source', () => {
    const { sentences, links, measures } = findReuse([
      ...makeReport('甲县水务局', 2021, [columns, columns], '-docx'),
      ...makeReport('甲县水务局', 2021, [columns], '-pdf'),
    ]);
    expect(links).toEqual([]);
    expect(new Set(sentences.map((row) => row.origin))).toEqual(new Set(['own']));
    expect(measures.find((row) => row.measure === 'reuse.verbatim_share')?.value).toBe(0);
  });

  it('raises superior flags only where the caller names the parents', () => {
    const corpus = [...makeReport('云岭市水务局', 2021, [kiosk]), ...makeReport('甲县水务局', 2021, [kiosk])];
    const functionalParents = new Map([['甲县水务局', '云岭市水务局']]);
    const rows = findReuse(corpus, { functionalParents }).sentences;
    const copy = rows.find((row) => row.sentenceId === '甲县水务局-2021-0');
    const superior = rows.find((row) => row.sentenceId === '云岭市水务局-2021-0');
    expect(copy?.origin).toBe('superior');
    expect(copy?.flags).toMatchObject({ functionalSuperior: 1, territorialSuperior: null, otherAgency: 1 });
    expect(superior?.origin).toBe('shared');
    expect(findReuse(corpus).sentences.map((row) => row.flags.functionalSuperior)).toEqual([null, null]);
  });

  it('calls the earliest known copy that, and none where two agencies have it in the first year', () => {
    const rows = findReuse([
      ...makeReport('甲县水务局', 2020, [columns]),
      ...makeReport('乙县水务局', 2021, [columns, training]),
      ...makeReport('丙县水务局', 2021, [training]),
    ]).sentences;
    expect(rows.filter((row) => row.flags.earliestKnown).map((row) => row.sentenceId)).toEqual([
      '甲县水务局-2020-0',
    ]);
  });

  it('holds a thousand identical reports in one family a sentence, at threshold 1 too', () => {
    const corpus = Array.from({ length: 1000 }, (_, number) =>
      makeReport(`第${number}号站`, 2021, [columns, training, short]),
    ).flat();
    for (const threshold of [0.8, 1]) {
      const { families, sentences, passages, measures } = findReuse(corpus, { threshold });
      expect(families).toHaveLength(2);
      expect(families[0]).toMatchObject({
        sentences: 1000,
        reports: 1000,
        agencies: 1000,
        firstYear: 2021,
        lastYear: 2021,
      });
      expect(sentences.filter((row) => row.origin === 'template')).toHaveLength(2000);
      expect(sentences.filter((row) => row.flags.otherAgency === 999)).toHaveLength(2000);
      expect(passages).toHaveLength(1000);
      expect(measures).toHaveLength(10_000);
    }
  });

  it('follows a passage over an inserted sentence, and calls neither out of order a passage', () => {
    const { passages } = findReuse([
      ...makeReport('甲县水务局', 2020, [columns, training, kiosk]),
      ...makeReport('乙县水务局', 2021, [columns, '另请退休干部评议公开栏的排版与字号。', training, kiosk]),
      ...makeReport('丙县林业局', 2022, ['护林员用方言广播林权公示的内容与期限。']),
    ]);
    const inserted = passages.find((passage) => passage.reportId === '乙县水务局-2021');
    expect(inserted).toMatchObject({
      place: 'other_agency',
      otherReportId: '甲县水务局-2020',
      firstSentenceId: '乙县水务局-2021-0',
      lastSentenceId: '乙县水务局-2021-3',
      sentences: 3,
    });
    const swapped = findReuse([
      ...makeReport('甲县水务局', 2020, [columns, training]),
      ...makeReport('乙县水务局', 2021, [training, columns]),
    ]);
    expect(swapped.passages).toEqual([]);
  });

  it('tells year by year what was kept, changed, dropped and added', () => {
    const { changes } = findReuse([
      ...makeReport('甲县水务局', 2020, [
        columns,
        training,
        '公开栏改设于集市入口，字号加大便于老人阅读。',
        short,
      ]),
      ...makeReport('甲县水务局', 2021, [columnsLater, training, kiosk, short]),
      ...makeReport('甲县水务局', 2023, [training]),
    ]);
    expect(
      changes.map((change) => [change.change, change.fromSentenceId, change.toSentenceId, change.sameness]),
    ).toEqual([
      ['changed', '甲县水务局-2020-0', '甲县水务局-2021-0', 'masked'],
      ['kept', '甲县水务局-2020-1', '甲县水务局-2021-1', 'verbatim'],
      ['added', null, '甲县水务局-2021-2', null],
      ['dropped', '甲县水务局-2020-2', null, null],
    ]);
  });

  it('keeps reports of unknown agency or year apart', () => {
    const { sentences, changes, families } = findReuse([
      ...makeReport(null, null, [columns], 'a'),
      ...makeReport(null, null, [columns], 'b'),
    ]);
    expect(sentences.map((row) => row.flags.otherAgency)).toEqual([1, 1]);
    expect(changes).toEqual([]);
    expect(families[0]).toMatchObject({ agencies: 2, firstYear: null, lastYear: null });
  });

  it('gives shares of characters by origin that add up to 1 for every report', () => {
    const { measures } = findReuse([
      ...makeReport('甲县水务局', 2020, [columns, training, short, mandated]),
      ...makeReport('甲县水务局', 2021, [columnsLater, kiosk, short]),
      ...makeReport('乙县水务局', 2021, [training]),
      ...makeReport('丙县水务局', 2021, ['  ']),
    ]);
    const sumOf = (reportId: string) =>
      measures
        .filter((row) => row.reportId === reportId && row.measure.startsWith('reuse.share.'))
        .reduce((sum, row) => sum + row.value, 0);
    for (const { measure, value } of measures)
      if (measure.startsWith('reuse.share.') && !Number.isNaN(value))
        expect(value).toBe(Number(value.toFixed(4)));
    expect(sumOf('甲县水务局-2020')).toBeCloseTo(1, 12);
    expect(sumOf('甲县水务局-2021')).toBeCloseTo(1, 12);
    expect(sumOf('丙县水务局-2021')).toBeNaN();
    const verbatim = measures.find(
      (row) => row.reportId === '乙县水务局-2021' && row.measure === 'reuse.verbatim_share',
    );
    expect(verbatim).toMatchObject({
      value: 1,
      parameters: { corpus_reports: 4, corpus_agencies: 3, corpus_years: '2020–2021', threshold: 0.8 },
    });
  });

  it('gives beside the share among one’s peers one that does not grow with the corpus', () => {
    const corpus = (agencies: number) =>
      Array.from({ length: agencies }, (_, number) =>
        makeReport(
          `第${number}号站`,
          2021,
          number % 4 === 0
            ? [columns]
            : [
                `${kiosk}${'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉'.slice(number % 20, (number % 20) + 9)}${number % 7 === 0 ? training : trainingNear}`,
              ],
        ),
      ).flat();
    const shareOf = (agencies: number, measure: string) =>
      findReuse(corpus(agencies), { drawnAgencies: 10 }).measures.find(
        (row) => row.reportId === '第0号站-2021' && row.measure === measure,
      );
    // of 39 others 9 have it: 1 − C(30,10)/C(39,10)
    const small = shareOf(40, 'reuse.peer_share_drawn');
    let none = 1;
    for (let i = 0; i < 10; i++) none *= (30 - i) / (39 - i);
    expect(small?.value).toBeCloseTo(1 - none, 12);
    expect(small?.parameters).toMatchObject({ year_agencies: 39, drawn_agencies: 10 });
    expect(shareOf(40, 'reuse.peer_share')?.value).toBe(1);
    expect(shareOf(400, 'reuse.peer_share_drawn')?.value).toBeCloseTo(1 - 0.75 ** 10, 1);
    expect(shareOf(8, 'reuse.peer_share_drawn')?.value).toBeNaN();
  });

  it('decides origins in the order that is asked for', () => {
    const corpus = [
      ...makeReport('甲县水务局', 2020, [columns]),
      ...makeReport('甲县水务局', 2021, [columns]),
      ...makeReport('乙县水务局', 2021, [columns]),
    ];
    const originOf = (originOrder?: OrderedOrigin[]) =>
      findReuse(corpus, originOrder === undefined ? {} : { originOrder }).sentences.find(
        (row) => row.sentenceId === '甲县水务局-2021-0',
      )?.origin;
    expect(originOf()).toBe('last_year');
    expect(originOf(['shared', 'mandated', 'last_year', 'superior', 'template'])).toBe('shared');
    expect(() => originOf(['shared', 'shared', 'mandated', 'superior', 'template'])).toThrow(
      /order of origins: /,
    );
  });

  it('finds copies whose sentences are parted otherwise', () => {
    const [first, second] = [
      '邀请高校教师为业务骨干讲解答复文书的写法',
      '在山区便民驿站装设触摸屏查询终端方便老人查阅',
    ];
    const { links, changes, sentences } = findReuse([
      ...makeReport('甲县水务局', 2020, [`${first}。`, `${second}。`]),
      ...makeReport('甲县水务局', 2021, [`${first}，${second}。`]),
      ...makeReport('乙县水务局', 2021, [`${first}，${second}。`]),
    ]);
    expect(
      changes.map(({ change, sameness, fromSentenceId, toSentenceId }) => [
        change,
        sameness,
        fromSentenceId,
        toSentenceId,
      ]),
    ).toEqual([
      ['changed', 'contained', '甲县水务局-2020-0', '甲县水务局-2021-0'],
      ['changed', 'contained', '甲县水务局-2020-1', '甲县水务局-2021-0'],
    ]);
    expect(links.filter(({ sameness }) => sameness === 'contained')).toEqual([
      expect.objectContaining({
        sentenceId: '甲县水务局-2020-0',
        toSentenceId: '乙县水务局-2021-0',
        similarity: 1,
      }),
      expect.objectContaining({
        sentenceId: '甲县水务局-2020-1',
        toSentenceId: '乙县水务局-2021-0',
        similarity: 1,
      }),
    ]);
    expect(sentences[0]?.flags).toMatchObject({ otherAgency: 1 });
  });

  it('gives the same result for every order of the input', () => {
    const lines = [columns, columnsLater, training, trainingNear, kiosk, mandated, short];
    const report = fc.record({
      agency: fc.constantFrom('甲县水务局', '乙县水务局', '丙县林业局', null),
      year: fc.constantFrom(2019, 2020, 2021, null),
      lines: fc.array(fc.constantFrom(...lines), { maxLength: 6 }),
    });
    const corpora = fc
      .array(report, { maxLength: 8 })
      .map((reports) =>
        reports.flatMap((one, number) => makeReport(one.agency, one.year, one.lines, `-${number}`)),
      );
    const shuffledTwice = corpora.chain((corpus) =>
      fc.tuple(
        fc.constant(corpus),
        fc.shuffledSubarray(corpus, { minLength: corpus.length, maxLength: corpus.length }),
      ),
    );
    fc.assert(
      fc.property(shuffledTwice, ([corpus, shuffled]) => {
        expect(findReuse(shuffled)).toEqual(findReuse(corpus));
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  it('gives the result of one run when reports are added to, and taken from, an index', () => {
    const lines = [
      columns,
      columnsLater,
      training,
      trainingNear,
      kiosk,
      mandated,
      short,
      `${kiosk.slice(0, -1)}，${training}`,
    ];
    const report = fc.record({
      agency: fc.constantFrom('甲县水务局', '乙县水务局', '丙县林业局'),
      year: fc.constantFrom(2020, 2021),
      lines: fc.array(fc.constantFrom(...lines), { maxLength: 6 }),
    });
    const corpora = fc.array(report, { maxLength: 8 });
    fc.assert(
      fc.property(corpora, fc.nat({ max: 8 }), fc.nat({ max: 3 }), (reports, known, dropped) => {
        const all = reports.map((one, number) => makeReport(one.agency, one.year, one.lines, `-${number}`));
        const index = createFormIndex(DEFAULT_REUSE_OPTIONS);
        findReuse(all.slice(0, known).flat(), {}, index);
        const corpus = all.slice(dropped).flat();
        expect(findReuse(corpus, {}, index)).toEqual(findReuse(corpus));
      }),
      { seed: 5, numRuns: 300 },
    );
    expect(() => findReuse([], { threshold: 0.7 }, createFormIndex(DEFAULT_REUSE_OPTIONS))).toThrow(
      'made with threshold 0.8, not 0.7',
    );
  });

  it('compares one sentence of 100,000 characters', () => {
    const long = Array.from({ length: 50_000 }, (_, number) =>
      String.fromCharCode(0x4e00 + (number % 15_000), 0x4e00 + ((number * 7) % 20_000)),
    ).join('');
    const { links } = findReuse([
      ...makeReport('甲县水务局', 2020, [long]),
      ...makeReport('乙县水务局', 2021, [`${long}另有附言。`]),
    ]);
    expect(links.map((link) => link.sameness)).toEqual(['near', 'near']);
  });

  it('compares sentences shorter than a shingle as wholes', () => {
    const { links, families } = findReuse(
      [
        ...makeReport('甲县水务局', 2020, [columns, training]),
        ...makeReport('乙县水务局', 2021, [columnsLater, trainingNear]),
      ],
      { shingleLength: 60 },
    );
    expect(links.map(({ sameness }) => sameness)).toEqual(['masked', 'masked']);
    expect(families).toHaveLength(1);
  });

  it('finds equal masked forms alone at threshold 1', () => {
    const { links } = findReuse(
      [
        ...makeReport('甲县水务局', 2020, [columns, training]),
        ...makeReport('乙县水务局', 2021, [columnsLater, trainingNear]),
      ],
      { threshold: 1, containment: 1 },
    );
    expect(links.map(({ sameness }) => sameness)).toEqual(['masked', 'masked']);
  });

  it.each([0, -0.1, 1.5, Number.NaN])(
    'refuses the containment %s even for an empty corpus',
    (containment) => {
      expect(() => findReuse([], { containment })).toThrow(
        /containment: .*; give a similarity above 0 and at most 1/,
      );
    },
  );

  it.each([0, -0.1, 1.5, Number.NaN])('refuses the threshold %s even for an empty corpus', (threshold) => {
    expect(() => findReuse([], { threshold })).toThrow(/threshold: /);
  });

  it('refuses an id that stands twice', () => {
    const report = makeReport('甲县水务局', 2020, [columns]);
    expect(() => findReuse([...report, ...report])).toThrow('sentence id: "甲县水务局-2020-0" stands twice');
  });
});
