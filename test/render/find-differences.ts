import { compareText } from '../../src/evaluate/compare-text.ts';
import type { Report, SectionKind } from '../../src/report/report.ts';
import { sliceSpan } from '../../src/text/span.ts';
import type { Truth, TruthCell } from './truth.ts';

/**
 * What a reader found otherwise than the truth has it, one line each; empty where identity, sections, the text of 一 and 五 and every
 * cell with its state are equal. Texts are compared without white space and in NFKC.
 */
export function findDifferences(report: Report, truth: Truth): string[] {
  return [
    ...identityDifferences(report, truth),
    ...sectionDifferences(report, truth),
    ...cellDifferences(report, truth),
  ];
}

function differ(what: string, found: unknown, expected: unknown): string[] {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  return a === b ? [] : [`${what}: ${a}, expected ${b}`];
}

function identityDifferences(report: Report, truth: Truth): string[] {
  const { agency, title, year, published, period } = report;
  return [
    ...(agency !== null && truth.agency_variants.includes(agency)
      ? []
      : differ('agency', agency, truth.agency_variants)),
    ...differ('title', compareText(title ?? ''), compareText(truth.title)),
    ...differ('year', year, truth.year),
    ...differ('published', published, truth.published),
    ...differ('period', period === null ? null : [period.start, period.end], truth.period),
    ...differ('form', report.tables.proactive?.form, truth.form),
  ];
}

const KINDS: readonly SectionKind[] = [
  'overview',
  'proactive',
  'requests',
  'review',
  'problems_and_measures',
  'other',
];

function sectionDifferences(report: Report, truth: Truth): string[] {
  const sections = report.sections.filter(({ kind }) => kind !== 'preamble');
  const kinds = differ(
    'kinds',
    sections.map(({ kind }) => kind),
    KINDS,
  );
  if (kinds.length > 0) return kinds;
  return sections.flatMap((section, i) => {
    const expected = truth.sections[i];
    if (expected === undefined) return [];
    const body = compareText(sliceSpan(report.text, section.span));
    const items = truth.items.filter((item) => item.section === i + 1);
    return [
      ...differ(`ordinal of ${section.kind}`, section.ordinal, expected.ordinal),
      ...differ(`title of ${section.kind}`, compareText(section.title), compareText(expected.title)),
      ...(expected.first === null
        ? []
        : differ(`first of ${section.kind}`, body.slice(0, 15), compareText(expected.first))),
      ...(expected.last === null
        ? []
        : differ(`last of ${section.kind}`, body.slice(-15), compareText(expected.last))),
      ...(items.length === 0
        ? []
        : differ(`text of ${section.kind}`, body, compareText(items.map(({ text }) => text).join('')))),
    ];
  });
}

function cellDifferences(report: Report, truth: Truth): string[] {
  return (['proactive', 'requests', 'review'] as const).flatMap((table) => {
    const expected = Object.entries(truth.tables[table]).flatMap(([row, columns]) =>
      Object.entries(columns).map(([column, cell]): [string, string] => [
        `${row}.${column}`,
        describeCell(cell, truth),
      ]),
    );
    const found = new Map(
      (report.tables[table]?.cells ?? []).map((cell) => [
        `${cell.row}.${cell.column}`,
        [cell.state, cell.value, cell.unit].join(' ').trim(),
      ]),
    );
    const known = new Set(expected.map(([place]) => place));
    return [
      ...expected.flatMap(([place, cell]) => differ(`${table}.${place}`, found.get(place), cell)),
      ...[...found].flatMap(([place, cell]) =>
        known.has(place) ? [] : differ(`${table}.${place}`, cell, undefined),
      ),
    ];
  });
}

function describeCell(cell: TruthCell, { layout }: Truth): string {
  if (cell === null) return layout.empty;
  const { value, unit } = typeof cell === 'number' ? { value: cell, unit: null } : cell;
  return ['number', value, unit].join(' ').trim();
}
