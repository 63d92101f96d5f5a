import { describe, expect, it } from 'vitest';
import { type ComparedReport, findSameReports } from '../../src/store/same-reports.ts';

const SENTENCES = Array.from({ length: 20 }, (_, n) => `第${n}个栏目按期更新。`);

function report(id: string, rest: Partial<ComparedReport> = {}): ComparedReport {
  return {
    id,
    path: `${id}.txt`,
    textHash: id,
    agencyYear: 'x 2022',
    title: '柳渡县水务局2022年政府信息公开工作年度报告',
    published: '',
    sentences: SENTENCES,
    ...rest,
  };
}

/** Pairs in the order of ids, whatever the order of the reports. */
function same(...reports: ComparedReport[]): [string, string][] {
  const found = [...findSameReports(reports)].sort();
  expect([...findSameReports([...reports].reverse())].sort()).toEqual(found);
  return found;
}

const correction = { title: '柳渡县水务局2022年政府信息公开工作年度报告（更正）' };

describe('findSameReports', () => {
  it('takes files with one text for one report, whoever they are of', () => {
    expect(
      same(
        report('b', { textHash: 't', agencyYear: null }),
        report('a', { textHash: 't', agencyYear: null }),
        report('c', { textHash: 'u', agencyYear: null }),
      ),
    ).toEqual([['b', 'a']]);
  });

  it('takes two readings of one report for one: the first by path stands', () => {
    const spaced = SENTENCES.map((sentence) => sentence.replace('栏目', ' 栏 目').replace('。', '．'));
    expect(same(report('b', { sentences: spaced }), report('a'))).toEqual([['b', 'a']]);
    expect(same(report('a'), report('b', { sentences: SENTENCES.slice(2) }))).toEqual([['b', 'a']]);
  });

  it.each<[string, Partial<ComparedReport>]>([
    ['another year', { agencyYear: 'x 2021' }],
    ['another agency', { agencyYear: 'y 2022' }],
    ['an agency that is not known', { agencyYear: null }],
    ['less than nine tenths of the sentences', { sentences: SENTENCES.slice(3) }],
    ['nine tenths in one direction alone', { sentences: [...SENTENCES, '甲。', '乙。', '丙。'] }],
    ['no narrative', { sentences: [] }],
  ])('leaves apart: %s', (_, rest) => {
    expect(same(report('a'), report('b', rest))).toEqual([]);
  });

  it('lets a correction stand for the report that it repeats, the latest of several', () => {
    const changed = [...SENTENCES.slice(0, 14), '收到申请三件。'];
    expect(same(report('a'), report('b', { ...correction, sentences: changed }))).toEqual([['a', 'b']]);
    expect(
      same(
        report('a'),
        report('b', { ...correction, sentences: changed, published: '2023-03-01' }),
        report('c', { ...correction, sentences: changed, published: '2023-02-01' }),
      ),
    ).toEqual([
      ['a', 'b'],
      ['c', 'b'],
    ]);
  });

  it('lets the report stand for a notice of correction, unless there are two that it may be of', () => {
    const notice = report('n', { ...correction, sentences: ['申请数量应为三件。'] });
    expect(same(report('a'), notice)).toEqual([['n', 'a']]);
    const another = report('b', { sentences: SENTENCES.map((sentence) => `另有${sentence}`) });
    expect(same(report('a'), another, notice)).toEqual([]);
    expect(same(notice)).toEqual([]);
  });
});
