import { describe, expect, it } from 'vitest';
import { evaluateReports, type GoldReport } from '../../src/evaluate/index.ts';
import type { Analysis } from '../../src/findings/analysis.ts';
import { CATEGORIES } from '../../src/issues/categories.ts';
import type { Commitment } from '../../src/narrative/narrative.ts';
import type { Check } from '../../src/report/check.ts';
import type { Cell, TableName } from '../../src/report/tables/statutory-tables.ts';
import { perfectAnalysis } from './perfect-analysis.ts';
import { sampleGold } from './sample-gold.ts';

/** Figures and misses of one report whose analysis is faultless but for a change. */
function score(change: (analysis: Analysis) => Analysis, gold: GoldReport = sampleGold()) {
  const { figures, misses } = evaluateReports([gold], new Map([[gold.file, change(perfectAnalysis(gold))]]));
  const figure = (key: string) => {
    const found = figures.find(({ layer, name }) => `${layer}/${name}` === key);
    if (found === undefined) throw new Error(`no figure ${key}`);
    return found;
  };
  const missesOf = (layer: string) =>
    misses.filter((miss) => miss.layer === layer).map((miss) => miss.detail);
  return { figure, missesOf };
}

const withReport = (change: Partial<Analysis['report']>) => (analysis: Analysis) => ({
  ...analysis,
  report: { ...analysis.report, ...change },
});
const withNarrative =
  (change: (narrative: Analysis['narrative']) => Partial<Analysis['narrative']>) => (analysis: Analysis) => ({
    ...analysis,
    narrative: { ...analysis.narrative, ...change(analysis.narrative) },
  });

describe('identity', () => {
  it('takes any printed form of the agency', () => {
    expect(score(withReport({ agency: '青河区 水务局' })).figure('identity/agency').value).toBe(1);
    expect(score(withReport({ agency: '青河区农业局' })).figure('identity/agency').value).toBe(0);
  });

  it('counts a date where the gold has none as wrong', () => {
    const { figure, missesOf } = score(withReport({ published: '2023-01-09', year: 2021 }));
    expect(figure('identity/all')).toMatchObject({ hits: 3, gold: 5, value: 0.6 });
    expect(figure('identity/published').value).toBe(0);
    expect(missesOf('identity')).toEqual(['year: 2021, gold 2022', 'published: 2023-01-09, gold none']);
  });

  it('holds the form against that of table 二', () => {
    const { figure } = score((analysis) =>
      withReport({ tables: { ...analysis.report.tables, proactive: null } })(analysis),
    );
    expect(figure('identity/form').value).toBe(0);
  });

  it('takes a report without table 二 for one of no known form', () => {
    const { figure } = score(
      (analysis) => withReport({ tables: { ...analysis.report.tables, proactive: null } })(analysis),
      { ...sampleGold(), form: 'legacy' },
    );
    expect(figure('identity/form').value).toBe(1);
  });
});

describe('sections', () => {
  const changeSection = (position: number, change: Partial<Analysis['report']['sections'][number]>) =>
    score((analysis) =>
      withReport({
        sections: analysis.report.sections.map((section) =>
          section.position === position ? { ...section, ...change } : section,
        ),
      })(analysis),
    );

  it('asks for both ends of the body', () => {
    const span = perfectAnalysis(sampleGold()).report.sections[0]?.span ?? { start: 0, end: 0 };
    const early = changeSection(1, { span: { ...span, end: span.end - 1 } });
    expect(early.figure('sections/bodies')).toMatchObject({ hits: 2, gold: 3 });
    expect(early.missesOf('sections')).toHaveLength(1);
    expect(
      changeSection(1, { span: { ...span, start: span.start + 1 } }).figure('sections/bodies').hits,
    ).toBe(2);
  });

  it('asks for all of a short body', () => {
    const span = perfectAnalysis(sampleGold()).report.sections[3]?.span ?? { start: 0, end: 0 };
    const longer = { start: span.start - 2, end: span.end };
    expect(changeSection(4, { span: longer }).figure('sections/bodies').hits).toBe(2);
  });

  it('takes a section of problems for one of problems and measures, not for an overview', () => {
    expect(changeSection(3, { kind: 'problems' }).figure('sections/bodies').hits).toBe(3);
    expect(changeSection(3, { kind: 'overview' }).figure('sections/bodies').hits).toBe(2);
  });

  it('finds the titles of the tables, whatever stands at their end', () => {
    expect(changeSection(2, { title: '主动公开 政府信息情况。' }).figure('sections/titles').value).toBe(1);
    expect(changeSection(2, { title: '主动公开情况' }).figure('sections/titles').value).toBe(0);
  });
});

describe('cells', () => {
  const changeCell = (table: TableName, column: string, change: Partial<Cell> | null) =>
    score((analysis) => {
      const old = analysis.report.tables[table];
      if (old === null) throw new Error('table expected');
      const cells = old.cells.flatMap((cell) => {
        if (cell.column !== column) return [cell];
        return change === null ? [] : [{ ...cell, ...change }];
      });
      return withReport({ tables: { ...analysis.report.tables, [table]: { ...old, cells } } })(analysis);
    });

  it.each([
    ['another value', 'requests', 'total', { value: 5 }, 3, 'requests.received.total: 5, gold 4'],
    [
      '0 for no number',
      'requests',
      'business',
      { value: 0 },
      3,
      'requests.received.business: 0, gold no number',
    ],
    [
      'another unit',
      'proactive',
      'amount',
      { unit: '元' },
      3,
      'proactive.fees.amount: 3.5 元, gold 3.5 万元',
    ],
    ['no cell', 'requests', 'person', null, 3, 'requests.received.person: no such cell, gold 4'],
  ] as const)('counts %s as wrong', (_, table, column, change, hits, miss) => {
    const { figure, missesOf } = changeCell(table, column, change);
    expect(figure('cells/all')).toMatchObject({ hits, gold: 4, value: 0.75, found: null });
    expect(missesOf('cells')).toEqual([miss]);
  });

  it('takes a missing cell for no number', () => {
    expect(changeCell('requests', 'business', null).figure('cells/all').value).toBe(1);
  });

  it('counts cells with a number apart', () => {
    expect(changeCell('requests', 'business', { value: 0 }).figure('cells/numbers')).toMatchObject({
      hits: 3,
      gold: 3,
    });
  });
});

describe('commitments', () => {
  const withCommitments = (change: Partial<Commitment>) =>
    score(
      withNarrative(({ commitments }) => ({
        commitments: commitments.map((commitment) =>
          commitment.item === 4 ? { ...commitment, ...change } : commitment,
        ),
      })),
    );

  it('asks for the same part in the same item, by overlap', () => {
    const deadline = perfectAnalysis(sampleGold()).narrative.commitments[0]?.deadline ?? { start: 0, end: 0 };
    const cut = withCommitments({ deadline: { start: deadline.start + 1, end: deadline.end } });
    expect(cut.figure('commitments/deadline')).toMatchObject({ hits: 1, gold: 1, found: 1, value: 1 });
    const elsewhere = withCommitments({ deadline: { start: 0, end: 2 } });
    expect(elsewhere.figure('commitments/deadline').hits).toBe(0);
    expect(elsewhere.missesOf('commitments')).toHaveLength(1);
    expect(elsewhere.figure('commitments/actionability')).toMatchObject({ hits: 2, gold: 2 });
  });

  it('counts a part too much and a part too few', () => {
    const owned = withCommitments({ owner: { start: 0, end: 2 } });
    expect(owned.figure('commitments/owner')).toMatchObject({ hits: 1, gold: 1, found: 2 });
    expect(owned.figure('commitments/actionability')).toMatchObject({ hits: 1, gold: 2 });
    const vague = withCommitments({ instrument: null });
    expect(vague.figure('commitments/all')).toMatchObject({ hits: 3, gold: 4, found: 3 });
    expect(vague.missesOf('commitments')[0]).toMatch(/^instrument not found: “巡检” of /);
  });

  it('is not scored where the gold does not have it', () => {
    const { commitments: _, ...gold } = sampleGold();
    expect(() => score((analysis) => analysis, gold).figure('commitments/all')).toThrow('no figure');
  });
});

describe('checks', () => {
  const withChecks = (change: (checks: readonly Check[]) => readonly Check[]) =>
    score((analysis) => ({ ...analysis, checks: change(analysis.checks) }));

  it('neither requires nor faults what the gold doubts', () => {
    expect(withChecks((checks) => checks).figure('checks/broken')).toMatchObject({
      hits: 1,
      gold: 1,
      found: 1,
    });
    expect(withChecks((checks) => checks.slice(0, 1)).figure('checks/broken')).toMatchObject({
      hits: 1,
      found: 1,
    });
  });

  it('asks for the same set of cells in any order', () => {
    const reorder = withChecks((checks) =>
      checks.map((check) => ({ ...check, cells: check.cells.toReversed() })),
    );
    expect(reorder.figure('checks/broken').value).toBe(1);
    const fewer = withChecks((checks) => checks.map((check) => ({ ...check, cells: check.cells.slice(1) })));
    expect(fewer.figure('checks/broken')).toMatchObject({ hits: 0, gold: 1, found: 2, value: 0 });
    expect(fewer.missesOf('checks')).toHaveLength(3);
  });

  it('leaves out hints and rules that hold', () => {
    const others = withChecks((checks) => [
      ...checks,
      ...checks.map((check) => ({ ...check, rule: 'years.powers', severity: 'hint' as const })),
      ...checks.map((check) => ({ ...check, rule: 'requests.total', outcome: 'holds' as const })),
    ]);
    expect(others.figure('checks/broken')).toMatchObject({ found: 1, value: 1 });
  });

  it('counts the same finding twice as one too many', () => {
    const doubled = withChecks((checks) => [...checks.slice(0, 1), ...checks.slice(0, 1)]);
    expect(doubled.figure('checks/broken')).toMatchObject({ hits: 1, gold: 1, found: 2, value: 0.6667 });
  });
});

describe('items, roles, labels and pairs', () => {
  // the third item (一是栏目…) is cut short: it and all that hangs on it is lost
  const cut = withNarrative(({ items }) => ({
    items: items.map((item, i) =>
      i === 2 ? { ...item, span: { ...item.span, end: item.span.end - 1 } } : item,
    ),
  }));

  it('asks for equal texts, apart for 一 and 五', () => {
    const { figure, missesOf } = score(cut);
    expect(figure('items/all')).toMatchObject({ hits: 5, gold: 6, found: 6, value: 0.8333 });
    expect(figure('items/overview')).toMatchObject({ hits: 2, gold: 2, found: 2, value: 1 });
    expect(figure('items/problems')).toMatchObject({ hits: 3, gold: 4, found: 4, value: 0.75 });
    expect(missesOf('items')).toEqual([
      'not found (problems): “一是栏目更新不及时；”, ends “一是栏目更新不及时；”',
      'not in the gold (problems): “一是栏目更新不及时”, ends “一是栏目更新不及时”',
    ]);
  });

  it('matches items of equal text one to one', () => {
    const twice = withNarrative(({ items }) => ({ items: [...items, ...items.slice(0, 1)] }));
    expect(score(twice).figure('items/all')).toMatchObject({ hits: 6, gold: 6, found: 7 });
  });

  it('counts a missed item as a missed role', () => {
    const { figure } = score(cut);
    expect(figure('roles/matched')).toMatchObject({ hits: 5, gold: 5, value: 1 });
    expect(figure('roles/all')).toMatchObject({ hits: 5, gold: 6, value: 0.8333 });
    // problem 2·1/(2+1), measure 1, achievement 1
    expect(figure('roles/all, macro').value).toBe(0.8889);
  });

  it('averages the roles that either side has', () => {
    const { figure, missesOf } = score(
      withNarrative(({ items }) => ({
        items: items.map((item, i) => (i === 4 ? { ...item, role: 'remedy' as const } : item)),
      })),
    );
    expect(figure('roles/matched')).toMatchObject({ hits: 5, gold: 6, value: 0.8333 });
    // achievement 1, problem 1, measure 2·1/(2+1), remedy 0
    expect(figure('roles/matched, macro').value).toBe(0.6667);
    expect(figure('roles/matched, macro').classes).toContainEqual({
      class: 'remedy',
      f1: 0,
      hits: 0,
      gold: 0,
      found: 1,
    });
    expect(missesOf('roles')).toEqual(['remedy, gold measure: “一要按周巡检栏目；”']);
  });

  it('counts labels end to end: those of missed items missed, those of other items wrong', () => {
    const { figure } = score(cut);
    // timeliness: gold 2, found 2, hit 1; capacity: 2 of 2; oversight: 1 of 1
    expect(figure('labels/end to end')).toMatchObject({ hits: 4, gold: 5, found: 5, value: 0.8 });
    expect(figure('labels/end to end, macro').value).toBe(0.8333);
  });

  it('counts a label on an item that has none due as wrong', () => {
    const { figure, missesOf } = score((analysis) => ({
      ...analysis,
      labels: analysis.labels.map((labels, i) =>
        i === 0
          ? {
              state: 'labelled',
              categories: CATEGORIES.map((category) => ({
                category,
                probability: 1,
                assigned: category === 'content',
              })),
            }
          : labels,
      ),
    }));
    expect(figure('labels/end to end')).toMatchObject({ hits: 5, gold: 5, found: 6 });
    expect(missesOf('labels')).toEqual(['with content: “2022年，本局配备专职工作人员2名。”']);
  });

  it('scores the classifier alone on the items of the gold', () => {
    const gold = sampleGold();
    const { figures } = evaluateReports([gold], new Map([[gold.file, cut(perfectAnalysis(gold))]]), {
      // right, wrong, half, right; what is said of other items does not count
      goldItemLabels: new Map([
        ['a.txt', [['content'], [], ['timeliness'], ['content'], ['timeliness'], ['capacity']]],
      ]),
    });
    const micro = figures.find((figure) => figure.name === 'on gold items');
    expect(micro).toMatchObject({ hits: 3, gold: 5, found: 4, value: 0.6667 });
    // timeliness 1, capacity 2·1/(2+1), oversight 0, content 0
    expect(figures.find((figure) => figure.name === 'on gold items, macro')?.value).toBe(0.4167);
  });

  it('asks of a pair that both items are matched and linked', () => {
    const { figure, missesOf } = score(cut);
    expect(figure('pairs/end to end')).toMatchObject({ hits: 1, gold: 2, found: 2, value: 0.5 });
    expect(missesOf('pairs')).toEqual([
      'not linked: “一是栏目更新不及时；” → “一要按周巡检栏目；”',
      'not in the gold: “一是栏目更新不及时” → “一要按周巡检栏目；”',
    ]);
    const crossed = withNarrative(() => ({ pairs: [{ problem: 3, answer: 4, score: 1 }] }));
    expect(score(crossed).figure('pairs/end to end')).toMatchObject({ hits: 0, gold: 2, found: 1, value: 0 });
  });

  it('does not score pairs where the gold has answers and says of none what it answers', () => {
    const gold = sampleGold();
    const unlinked = { ...gold, items: (gold.items ?? []).map(({ pair: _, ...item }) => item) };
    expect(() => score((analysis) => analysis, unlinked).figure('pairs/end to end')).toThrow('no figure');
  });
});

describe('staffing, mechanisms and quantities', () => {
  const shift = <M extends { span: { start: number; end: number } }>(marks: readonly M[], by: number): M[] =>
    marks.map((mark) => ({ ...mark, span: { start: mark.span.start + by, end: mark.span.end + by } }));

  it('needs no equal ends, but a shared character', () => {
    const near = score(withNarrative(({ staffing }) => ({ staffing: shift(staffing, 2) })));
    expect(near.figure('staffing/all')).toMatchObject({ hits: 2, gold: 2, found: 2, value: 1 });
    const apart = score(withNarrative(({ staffing }) => ({ staffing: shift(staffing, 40) })));
    expect(apart.figure('staffing/overlap')).toMatchObject({ hits: 0, gold: 2, found: 2 });
    expect(apart.missesOf('staffing')[0]).toBe('not found: “配备专职工作人员2名” (2, full-time, present)');
  });

  it.each([{ count: 3 }, { employment: 'part-time' as const }, { polarity: 'planned' as const }])(
    'asks for equal staffing fields: %o',
    (change) => {
      const { figure } = score(
        withNarrative(({ staffing }) => ({
          staffing: staffing.map((mark, i) => (i === 0 ? { ...mark, ...change } : mark)),
        })),
      );
      expect(figure('staffing/all')).toMatchObject({ hits: 1, gold: 2, found: 2, value: 0.5 });
      expect(figure('staffing/overlap').value).toBe(1);
    },
  );

  it('does not score staffing fields that the table does not name', () => {
    const { figure } = score(
      withNarrative(({ staffing }) => ({ staffing: staffing.map((mark) => ({ ...mark, role: '信息员' })) })),
    );
    expect(figure('staffing/all').value).toBe(1);
  });

  it('scores the status of mechanisms among those with the right type', () => {
    const { figure, missesOf } = score(
      withNarrative(({ mechanisms }) => ({
        mechanisms: mechanisms.map((mark, i) =>
          i === 0 ? { ...mark, type: 'other' as const } : { ...mark, status: 'planned' as const },
        ),
      })),
    );
    expect(figure('mechanisms/all')).toMatchObject({ hits: 1, gold: 2, found: 2, value: 0.5 });
    expect(figure('mechanisms/overlap').value).toBe(1);
    expect(figure('mechanisms/status')).toMatchObject({ hits: 0, gold: 1, value: 0 });
    expect(missesOf('mechanisms')).toEqual([
      'found as other, exists: “落实保密审查制度” (secrecy_review, exists)',
      'found as assessment, planned: “修订考核制度” (assessment, revised)',
    ]);
  });

  it('takes one found stretch for one of two marks', () => {
    const { figure } = score(
      withNarrative(({ mechanisms: [first, second] }) => ({
        mechanisms:
          first && second ? [{ ...first, span: { start: first.span.start, end: second.span.end } }] : [],
      })),
    );
    expect(figure('mechanisms/all')).toMatchObject({ hits: 1, gold: 2, found: 1, value: 0.6667 });
  });

  it('asks for value and family of a quantity, and for the unit apart', () => {
    const { figure } = score(
      withNarrative(({ quantities }) => ({
        quantities: quantities.map((mark, i) =>
          i === 0 ? { ...mark, value: 4 } : { ...mark, subject: 'training.attendances', unit: '期' },
        ),
      })),
    );
    expect(figure('quantities/all')).toMatchObject({ hits: 1, gold: 2, found: 2, value: 0.5 });
    expect(figure('quantities/unit')).toMatchObject({ hits: 0, gold: 1, value: 0 });
  });

  it('looks for a mark in its item, not where the same words stand before', () => {
    const gold: GoldReport = {
      file: 'a.txt',
      sections: [{ ordinal: 1, title: '总体情况', first: '一是培训2次；', last: '二是复训，培训2次。' }],
      items: [
        { section: 1, text: '一是培训2次；', role: 'achievement' },
        { section: 1, text: '二是复训，培训2次。', role: 'achievement' },
      ],
      quantities: [{ text: '培训2次', item: 1, subject: 'training.sessions', value: 2, unit: '次' }],
    };
    expect(score((analysis) => analysis, gold).figure('quantities/all').value).toBe(1);
    const first = withNarrative(({ quantities }) => ({
      quantities: quantities.map((mark) => ({ ...mark, span: { start: 7, end: 11 } })),
    }));
    expect(score(first, gold).figure('quantities/all').value).toBe(0);
  });

  it('says when the text of a mark is not in the report', () => {
    const gold = sampleGold();
    const strange = { text: '设立投诉箱', item: 1, type: 'facility', status: 'exists' } as const;
    const analysis = perfectAnalysis(gold);
    const { misses } = evaluateReports(
      [{ ...gold, mechanisms: [strange] }],
      new Map([['a.txt', { ...analysis, narrative: { ...analysis.narrative, mechanisms: [] } }]]),
    );
    expect(misses.map((miss) => miss.detail)).toContain(
      'not found: “设立投诉箱” (facility, exists); its text is not in the report',
    );
  });
});
