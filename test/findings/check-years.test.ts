import { describe, expect, it } from 'vitest';
import { checkYears, type YearOfAgency } from '../../src/findings/check-years.ts';

type Figures = Readonly<Record<string, number | null>>;

function report(reportId: string, year: number, figures: Figures, agencyId = 'x'): YearOfAgency {
  const cells = Object.entries(figures).map(([place, value]) => {
    const [table = '', row = '', column = ''] = place.split('.');
    return {
      table: table as 'requests',
      row,
      column,
      value,
      state: value === null ? ('blank' as const) : ('number' as const),
    };
  });
  return { reportId, agencyId, year, cells };
}

/** `rule outcome detail` of the checks that apply. */
function told(...reports: readonly YearOfAgency[]): string[] {
  return checkYears(reports)
    .filter(({ outcome }) => outcome !== 'not_applicable')
    .map(({ rule, outcome, detail }) => `${rule} ${outcome}: ${detail}`);
}

describe('checkYears', () => {
  it('holds what was carried over against the year before', () => {
    const earlier = report('a', 2021, { 'requests.carried_out.total': 3 });
    expect(told(earlier, report('b', 2022, { 'requests.carried_in.total': 3 }))).toEqual([
      'years.carried holds: carried_in 3 (2022), carried_out 3 (2021)',
    ]);
    expect(told(earlier, report('b', 2022, { 'requests.carried_in.total': 2 }))).toEqual([
      'years.carried broken: carried_in 2 (2022), carried_out 3 (2021)',
    ]);
  });

  it('follows the stock of normative documents', () => {
    const earlier = report('a', 2021, { 'proactive.normative_documents.valid': 10 });
    const later = report('b', 2022, {
      'proactive.normative_documents.valid': 11,
      'proactive.normative_documents.made': 4,
      'proactive.normative_documents.repealed': 2,
    });
    expect(told(earlier, later)).toEqual([
      'years.normative_documents broken: valid 11 (2022), valid 10 (2021) + made 4 (2022) − repealed 2 (2022) = 12',
    ]);
  });

  it('hints at powers that do not follow from the year before', () => {
    const earlier = report('a', 2019, { 'proactive.licences.previous': 30, 'proactive.licences.change': 2 });
    const later = report('b', 2020, { 'proactive.licences.previous': 31 });
    expect(checkYears([earlier, later]).find(({ outcome }) => outcome === 'broken')).toMatchObject({
      rule: 'years.powers',
      severity: 'hint',
      reportId: 'b',
      otherReportId: 'a',
      cells: [{ row: 'licences', column: 'previous' }],
      otherCells: [{ column: 'previous' }, { column: 'change' }],
    });
  });

  it('does not apply over a gap, to another agency, or to blank cells', () => {
    const earlier = report('a', 2020, { 'requests.carried_out.total': 3 });
    expect(checkYears([earlier, report('b', 2022, { 'requests.carried_in.total': 0 })])).toEqual([]);
    expect(checkYears([earlier, report('b', 2021, { 'requests.carried_in.total': 0 }, 'y')])).toEqual([]);
    expect(told(earlier, report('b', 2021, { 'requests.carried_in.total': null }))).toEqual([]);
  });

  it('leaves a year alone that has two reports', () => {
    const earlier = report('a', 2021, { 'requests.carried_out.total': 3 });
    const later = ['b', 'c'].map((id) => report(id, 2022, { 'requests.carried_in.total': 2 }));
    expect(checkYears([earlier, ...later])).toEqual([]);
  });
});
