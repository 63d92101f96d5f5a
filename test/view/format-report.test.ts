import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { DigestItem, ReportDigest } from '../../src/store/read-digest.ts';
import { formatReport } from '../../src/view/format-report.ts';

const item = (itemId: string, role: string, answers: readonly string[] = []): DigestItem => {
  return {
    itemId,
    role,
    answers,
    roleEvidence: null,
    labelState: 'none',
    categories: ['content'],
    text: `${itemId}内容`,
  };
};

const digestOf = (parts: Partial<ReportDigest>): ReportDigest => ({
  reportId: 'r0',
  path: 'a.txt',
  agency: '柳渡县水务局',
  year: 2022,
  title: null,
  form: null,
  sections: [],
  tables: [],
  items: [],
  staffing: [],
  mechanisms: [],
  quantities: [],
  findings: [],
  checks: [],
  diagnostics: [],
  slips: [],
  origins: [],
  ...parts,
});

const show = (parts: Partial<ReportDigest>, detail = false): string[] =>
  stripVTControlCharacters(formatReport(digestOf(parts), { width: 100, detail, why: false })).split('\n');

const series = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

describe('formatReport', () => {
  it.each(['other_agency', 'wrong_level', 'stale_year'])('tells a slip of kind %s in words', (kind) => {
    const line = show({ slips: [{ kind, found: '我县', text: '我县公开信息12条。' }] }).find((shown) =>
      shown.includes('我县公开'),
    );
    expect(line).toMatch(/in a copied sentence, 我县/u);
  });

  it('puts the answers of a problem under it, in printed order, and the others behind', () => {
    const items = [
      item('p1', 'problem'),
      item('p2', 'problem'),
      item('a1', 'measure', ['p2']),
      item('a2', 'measure', ['p1', 'p2']),
      item('a3', 'remedy'),
    ];
    expect(show({ items }).filter((line) => line.includes('内容') || line.includes('problem'))).toEqual([
      '  problems   2 problems, 3 measures and remedies, 2 problems answered',
      '  ✗ [content] p1内容',
      '      → [content] a2内容',
      '  ✗ [content] p2内容',
      '      → [content] a1内容',
      '      → [content] a2内容',
      '  unlinked   1 measures and remedies answer no problem that is named',
      '  · [content] a3内容',
    ]);
  });

  it('shows no more lines of a kind than are read, and tells how many more there are', () => {
    const items = series(2000).flatMap((n) => [
      item(`p${n}`, 'problem'),
      item(`a${n}`, 'measure', [`p${n}`]),
    ]);
    const lines = show({ items });
    expect(lines.filter((line) => line.includes('内容'))).toHaveLength(200);
    expect(lines).toContain('  … and 3,800 more; --json or gongkai export has them all');
    expect(lines).toContain('  problems   2000 problems, 2000 measures and remedies, 2000 problems answered');
  });

  it.each([
    [
      'quantities',
      series(203).map((value) => ({ subject: 'published.total', value, unit: '条', text: '公开' })),
    ],
    ['findings', series(203).map((n) => ({ rule: `r${n}`, place: 'x', severity: 'hint', detail: 'y' }))],
    ['slips', series(203).map((n) => ({ kind: 'stale_year', found: `${n}`, text: '公开' }))],
    ['diagnostics', series(203).map((n) => ({ code: `c${n}`, detail: 'y' }))],
  ])('caps %s', (kind, rows) => {
    expect(show({ [kind]: rows }, true)).toContain('  … and 3 more; --json or gongkai export has them all');
  });

  it('caps staffing within its line', () => {
    const staffing = series(203).map((n) => `专职人员${n}名`);
    expect(show({ staffing }).join(' ').replace(/\s+/g, ' ')).toContain('专职人员199名 · … and 3 more');
  });

  it('has all of a report of usual length', () => {
    const items = series(60).map((n) => item(`p${n}`, 'problem'));
    expect(show({ items }).join('\n')).not.toContain('more;');
  });

  it('takes thousands of items and answers without a search for each pair', () => {
    const items = series(20_000).flatMap((n) => [
      item(`p${n}`, 'problem'),
      item(`a${n}`, 'measure', [`p${n}`]),
    ]);
    const start = performance.now();
    show({ items });
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
