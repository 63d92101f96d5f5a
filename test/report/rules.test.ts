import { describe, expect, it } from 'vitest';
import { checkTables } from '../../src/report/rules/check-tables.ts';
import { FORM_ROWS, REQUEST_COLUMNS, REVIEW_COLUMNS, REVIEW_ROWS } from '../../src/report/tables/forms.ts';
import type { Cell, StatutoryTables, TableName } from '../../src/report/tables/statutory-tables.ts';

type Figures = Readonly<Record<string, number | null | 'unread' | 'inferred'>>;

function cell(table: TableName, row: string, column: string, figures: Figures): Cell {
  const figure = figures[`${row}.${column}`] ?? (`${row}.${column}` in figures ? null : 0);
  const base = { table, row, column, unit: null, valueYuan: null, inferredBy: [], raw: '', span: null };
  if (figure === null) return { ...base, value: null, state: 'blank' };
  if (figure === 'unread') return { ...base, value: null, state: 'unread' };
  if (figure === 'inferred') return { ...base, value: 0, state: 'inferred', inferredBy: ['requests.total'] };
  return { ...base, value: figure, state: 'number' };
}

function tables(figures: Figures): StatutoryTables {
  const rows = FORM_ROWS.filter(
    ({ table, row }) => table === 'requests' && !row.startsWith('other_outcome.'),
  );
  const requests = rows.flatMap(({ row }) =>
    REQUEST_COLUMNS.map((column) => cell('requests', row, column, figures)),
  );
  const review = REVIEW_ROWS.flatMap((row) =>
    REVIEW_COLUMNS.map((column) => cell('review', row, column, figures)),
  );
  const proactive = ['licences', 'penalties'].flatMap((row) =>
    ['previous', 'change', 'decisions'].map((column) => cell('proactive', row, column, figures)),
  );
  return {
    proactive: { name: 'proactive', form: '2019', cells: proactive },
    requests: { name: 'requests', form: '2019', cells: requests },
    review: { name: 'review', form: '2019', cells: review },
  };
}

/** `rule place outcome` of every check that does not simply hold. */
function remarks(figures: Figures): string[] {
  return checkTables(tables(figures))
    .filter(({ outcome }) => outcome !== 'holds')
    .map(({ rule, place, outcome }) => `${rule} ${place} ${outcome}`);
}

const NO_HINT = 'proactive.misread proactive not_applicable';

describe('checkTables', () => {
  it('records every rule at every place', () => {
    const checks = checkTables(tables({}));
    const count = (rule: string) => checks.filter((check) => check.rule === rule).length;
    expect([
      count('requests.balance'),
      count('requests.outcomes'),
      count('requests.total'),
      count('review.total'),
      count('proactive.misread'),
    ]).toEqual([7, 7, 23, 3, 1]);
    expect(new Set(checks.map(({ rule, place }) => `${rule} ${place}`)).size).toBe(checks.length);
  });

  it('finds an unbalanced column and shows the figures', () => {
    const figures = {
      'received.person': 4,
      'received.total': 4,
      'granted.person': 4,
      'granted.total': 4,
      'outcomes.person': 4,
      'outcomes.total': 4,
      'carried_out.person': 1,
      'carried_out.total': 1,
    };
    expect(remarks(figures)).toEqual([
      'requests.balance requests.person broken',
      'requests.balance requests.total broken',
      NO_HINT,
    ]);
    expect(checkTables(tables(figures)).find(({ outcome }) => outcome === 'broken')?.detail).toBe(
      'received 4 + carried_in 0 = 4, outcomes 4 + carried_out 1 = 5',
    );
  });

  it('counts blanks as 0 where the column has numbers', () => {
    expect(remarks({ 'received.business': null, 'outcomes.business': null })).toEqual([NO_HINT]);
  });

  it('does not apply where all cells are blank', () => {
    const blank = Object.fromEntries(REVIEW_COLUMNS.map((column) => [`litigation_direct.${column}`, null]));
    expect(remarks(blank)).toEqual(['review.total review.litigation_direct not_applicable', NO_HINT]);
  });

  it('cannot tell over an unread cell, or by a cell that the rule itself inferred', () => {
    expect(remarks({ 'reconsideration.total': 'unread', 'reconsideration.upheld': 3 })).toEqual([
      'review.total review.reconsideration cannot_tell',
      NO_HINT,
    ]);
    expect(remarks({ 'granted.person': 'inferred' })).toEqual([
      'requests.total requests.granted cannot_tell',
      NO_HINT,
    ]);
  });

  it('hints where stock and change add up to the decisions', () => {
    const figures = { 'licences.previous': 30, 'licences.change': 2, 'licences.decisions': 32 };
    expect(remarks(figures)).toEqual(['proactive.misread proactive broken']);
    expect(remarks({ ...figures, 'penalties.previous': 9, 'penalties.decisions': 51 })).toEqual([]);
  });

  it('does not apply to tables that are missing', () => {
    const outcomes = new Set(
      checkTables({ proactive: null, requests: null, review: null }).map(({ outcome }) => outcome),
    );
    expect([...outcomes]).toEqual(['not_applicable']);
  });
});
