import type { GoldReport } from '../../src/evaluate/index.ts';
import type { Analysis } from '../../src/findings/analysis.ts';
import { CATEGORIES } from '../../src/issues/categories.ts';
import type { Item } from '../../src/narrative/narrative.ts';
import type { Check } from '../../src/report/check.ts';
import type { Section, SectionKind } from '../../src/report/report.ts';
import type { Cell, FormName, StatutoryTable, TableName } from '../../src/report/tables/statutory-tables.ts';
import type { Span } from '../../src/text/span.ts';

const KINDS: Readonly<Record<number, SectionKind>> = {
  1: 'overview',
  2: 'proactive',
  3: 'requests',
  4: 'review',
  5: 'problems_and_measures',
  6: 'other',
};

/** The analysis of a made-up report that says exactly what the gold says: a faultless program's answer. */
export function perfectAnalysis(gold: GoldReport): Analysis {
  const printed = printReport(gold);
  const items = (gold.items ?? []).map((item, i): Item => {
    const span = printed.items[i] ?? { start: 0, end: 0 };
    return {
      span,
      section: 1 + (gold.sections ?? []).findIndex((section) => section.ordinal === item.section),
      level: 1,
      parent: item.parent ?? null,
      marker: null,
      role: item.role,
      roleScore: 1,
      roleEvidence: [],
      headingEnd: null,
    };
  });
  const place = (mark: { text: string; item: number }) => {
    const start = printed.text.indexOf(mark.text, printed.items[mark.item]?.start ?? 0);
    return { span: { start, end: start + mark.text.length }, item: mark.item };
  };
  return {
    report: {
      id: '0123456789abcdef',
      source: { path: gold.file, format: 'text', sha256: '', bytes: 0, encoding: 'utf-8' },
      text: printed.text,
      title: null,
      agency: gold.agency ?? null,
      agencyVariants: gold.agency_variants ?? [],
      agencyIdentity: null,
      year: gold.year ?? null,
      documentNumber: null,
      published: gold.published ?? null,
      period: gold.period ? { start: gold.period[0], end: gold.period[1] } : null,
      sections: printed.sections,
      tables: fillTables(gold),
      pages: [],
      diagnostics: [],
    },
    narrative: {
      items,
      pairs: (gold.items ?? []).flatMap((item, answer) =>
        (item.pair ?? []).map((problem) => ({ problem, answer, score: 1 })),
      ),
      staffing: (gold.staffing ?? []).map((mark) => ({
        ...place(mark),
        count: mark.count,
        employment: mark.employment,
        polarity: mark.polarity,
        role: null,
        unit: null,
        per: null,
        change: false,
        scope: 'agency' as const,
      })),
      mechanisms: (gold.mechanisms ?? []).map((mark) => ({
        ...place(mark),
        type: mark.type,
        status: mark.status,
      })),
      quantities: (gold.quantities ?? []).map((mark) => ({
        ...place(mark),
        subject: mark.subject,
        value: mark.value,
        unit: mark.unit,
        approximate: false,
        basis: 'year' as const,
        period: null,
        cell: null,
        channel: null,
        topic: null,
        scope: null,
      })),
      commitments: (gold.commitments ?? []).map(({ item, ...parts }) => {
        const placePart = (text: string | null) => (text === null ? null : place({ text, item }).span);
        return {
          item,
          owner: placePart(parts.owner),
          deadline: placePart(parts.deadline),
          amount: placePart(parts.amount),
          instrument: placePart(parts.instrument),
          actionability: Object.values(parts).filter((part) => part !== null).length / 4,
        };
      }),
      ownMarks: [],
      sentences: [],
      tokens: [],
      diagnostics: [],
    },
    labels: (gold.items ?? []).map(({ labels = [] }) => ({
      state: labels.length > 0 ? ('labelled' as const) : ('none_due' as const),
      categories: CATEGORIES.map((category) => {
        const assigned = labels.includes(category);
        return { category, probability: assigned ? 1 : 0, assigned };
      }),
    })),
    checks: (gold.findings ?? []).map(
      ({ rule, cells }): Check => ({
        rule,
        place: '',
        outcome: 'broken',
        severity: 'error',
        detail: '',
        cells: cells.map((cell) => {
          const [table = '', ...rest] = cell.split('.');
          return { table: table as TableName, row: rest.slice(0, -1).join('.'), column: rest.at(-1) ?? '' };
        }),
        spans: [],
      }),
    ),
  };
}

/** The sections of the gold one after the other, an item a line; a body without items is made of its two ends. */
function printReport(gold: GoldReport) {
  let text = '';
  const items: Span[] = [];
  const print = (line: string): Span => {
    const start = text.length;
    text += `${line}\n`;
    return { start, end: start + line.length };
  };
  const sections = (gold.sections ?? []).map((section, i): Section => {
    const titleSpan = print(section.title);
    const start = text.length;
    gold.items?.forEach((item, position) => {
      if (item.section === section.ordinal) items[position] = print(item.text);
    });
    if (text.length === start && section.first !== null) {
      print(section.first === section.last ? section.first : `${section.first}${section.last}`);
    }
    const kind = KINDS[section.ordinal ?? 0] ?? 'annex';
    return {
      position: i + 1,
      ordinal: section.ordinal,
      kind,
      narrative: kind === 'overview' || kind === 'problems_and_measures',
      title: section.title,
      titleSpan,
      span: { start, end: Math.max(start, text.length - 1) },
    };
  });
  return { text, items, sections };
}

function fillTables(gold: GoldReport) {
  const fill = (name: TableName): StatutoryTable => ({
    name,
    form: (gold.form ?? 'legacy') as FormName,
    cells: Object.entries(gold.tables?.[name] ?? {}).flatMap(([row, columns]) =>
      Object.entries(columns).map(([column, cell]): Cell => {
        const { value, unit } =
          typeof cell === 'object' && cell !== null ? cell : { value: cell, unit: null };
        return {
          table: name,
          row,
          column,
          value,
          unit,
          valueYuan: null,
          state: value === null ? 'blank' : 'number',
          inferredBy: [],
          raw: '',
          span: null,
        };
      }),
    ),
  });
  return { proactive: fill('proactive'), requests: fill('requests'), review: fill('review') };
}
