import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../src/findings/check-claims.ts';
import type { Narrative, Quantity } from '../../src/narrative/narrative.ts';
import type { Report } from '../../src/report/report.ts';
import type { Cell } from '../../src/report/tables/statutory-tables.ts';

const TEXT = '全年收到申请9件。';

function report(cells: readonly Partial<Cell>[]): Report {
  const whole = cells.map(
    (cell): Cell => ({
      table: 'requests',
      row: 'received',
      column: 'total',
      value: null,
      unit: null,
      valueYuan: null,
      state: 'number',
      inferredBy: [],
      raw: '',
      span: null,
      ...cell,
    }),
  );
  const table = whole.length === 0 ? null : ({ name: 'requests', form: '2021', cells: whole } as const);
  return { text: TEXT, tables: { proactive: null, requests: table, review: null } } as unknown as Report;
}

function claim(fields: Partial<Quantity> = {}): Quantity {
  return {
    span: { start: 2, end: 8 },
    item: 0,
    subject: 'requests.received',
    value: 9,
    unit: '件',
    approximate: false,
    basis: 'year',
    period: null,
    cell: 'requests.received.total',
    channel: null,
    topic: null,
    scope: null,
    ...fields,
  };
}

function outcomes(cells: readonly Partial<Cell>[], ...claims: readonly Quantity[]): string[] {
  const narrative = { quantities: claims } as unknown as Narrative;
  return checkClaims(report(cells), narrative).map(({ outcome }) => outcome);
}

describe('checkClaims', () => {
  it('names rule, place, figures and the span of the words', () => {
    const narrative = { quantities: [claim()] } as unknown as Narrative;
    expect(checkClaims(report([{ value: 7 }]), narrative)).toEqual([
      {
        rule: 'narrative.requests.received',
        place: 'requests.received.total',
        outcome: 'broken',
        severity: 'contrast',
        detail: 'narrative 9, table 7',
        cells: [{ table: 'requests', row: 'received', column: 'total' }],
        spans: [{ start: 2, end: 8 }],
      },
    ]);
  });

  it.each<[string, Partial<Quantity>]>([
    ['another scope', { scope: '全区' }],
    ['one channel', { channel: '网上' }],
    ['another period', { period: '上年' }],
    ['a cumulative count', { basis: 'cumulative' }],
    ['a change', { basis: 'change' }],
    ['an approximate count', { approximate: true }],
  ])('cannot tell of a claim with %s that differs', (_, fields) => {
    expect(outcomes([{ value: 7 }], claim(fields))).toEqual(['cannot_tell']);
    expect(outcomes([{ value: 9 }], claim(fields))).toEqual(['holds']);
  });

  it('cannot tell of an unread cell, and does not apply to a blank or missing one', () => {
    expect(outcomes([{ state: 'unread' }], claim())).toEqual(['cannot_tell']);
    expect(outcomes([{ state: 'slash' }], claim())).toEqual(['not_applicable']);
    expect(outcomes([], claim())).toEqual(['not_applicable']);
  });

  it('adds up cells that are named as a sum', () => {
    const cells = [
      { row: 'received', value: 4 },
      { row: 'carried_in', value: 5 },
    ];
    expect(outcomes(cells, claim({ cell: 'requests.received.total+requests.carried_in.total' }))).toEqual([
      'holds',
    ]);
  });

  it('takes a claim that differs for a part where another of the same cell fits', () => {
    expect(outcomes([{ value: 9 }], claim(), claim({ value: 4 }))).toEqual(['holds', 'cannot_tell']);
  });

  it('holds zero claims against zero cells', () => {
    expect(outcomes([{ value: 0 }], claim({ value: 0 }))).toEqual(['holds']);
    expect(outcomes([{ value: 3 }], claim({ value: 0 }))).toEqual(['broken']);
  });

  it.each<[string, string, readonly [string, string, number][], Partial<Quantity>]>([
    [
      'requests that were carried in',
      '全年共受理公开申请9件。',
      [
        ['requests', 'received', 7],
        ['requests', 'carried_in', 2],
      ],
      {},
    ],
    [
      'all requests in hand',
      '全年办理公开申请9件。',
      [
        ['requests', 'outcomes', 8],
        ['requests', 'received', 7],
        ['requests', 'carried_in', 2],
      ],
      { subject: 'requests.answered', cell: 'requests.outcomes.total' },
    ],
  ])('cannot tell of a claim that fits with %s', (_, text, figures, fields) => {
    const cells = figures.map(([, row, value]) => ({ row, value }));
    const told = { ...report(cells), text };
    const quantities = [claim({ ...fields, span: { start: 0, end: text.length } })];
    const [check] = checkClaims(told, { quantities } as unknown as Narrative);
    expect(check?.outcome).toBe('cannot_tell');
  });

  it.each([
    ['a title', '全年发布《关于收到申请9件的公告》。'],
    ['a plan', '本年拟办理申请9件。'],
  ])('cannot tell of a figure in %s', (_, text) => {
    const quantities = [claim({ span: { start: 0, end: text.length } })];
    const checks = checkClaims({ ...report([{ value: 8 }]), text }, { quantities } as unknown as Narrative);
    expect(checks.map(({ outcome }) => outcome)).toEqual(['cannot_tell']);
  });

  it('holds only what was made against the column of what was made', () => {
    const judge = (text: string) => {
      const cell = { table: 'proactive', row: 'normative_documents', column: 'made', value: 4 } as const;
      const whole = report([cell]);
      const tables = { ...whole.tables, proactive: { ...whole.tables.requests, name: 'proactive' } };
      const told = { ...whole, text, tables } as unknown as Report;
      const cited = claim({
        cell: 'proactive.normative_documents.made',
        span: { start: 0, end: text.length },
      });
      return checkClaims(told, { quantities: [cited] } as unknown as Narrative)[0]?.outcome;
    };
    expect(judge('主动公开规范性文件9件')).toBe('cannot_tell');
    expect(judge('制发规范性文件9件')).toBe('broken');
  });

  it('lets 答复 and 办结 count only what is done', () => {
    const text = '全年答复公开申请9件。';
    const cells = [
      { row: 'outcomes', value: 8 },
      { row: 'received', value: 9 },
    ];
    const quantities = [claim({ cell: 'requests.outcomes.total', span: { start: 0, end: text.length } })];
    const checks = checkClaims({ ...report(cells), text }, { quantities } as unknown as Narrative);
    expect(checks.map(({ outcome }) => outcome)).toEqual(['broken']);
  });
});
