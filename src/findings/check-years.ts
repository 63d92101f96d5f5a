import type { Check, CheckOutcome } from '../report/check.ts';
import type { Cell, CellReference } from '../report/tables/statutory-tables.ts';

/** What checks across years need to know of one report. */
export interface YearOfAgency {
  readonly reportId: string;
  readonly agencyId: string;
  readonly year: number;
  readonly cells: readonly Pick<Cell, 'table' | 'row' | 'column' | 'value' | 'state'>[];
}

/** A check between the reports of two consecutive years of one agency; `reportId` is the later one. */
export interface YearCheck extends Check {
  readonly reportId: string;
  readonly otherReportId: string;
  /** Cells of the earlier report; `cells` are of the later one. */
  readonly otherCells: readonly CellReference[];
}

/**
 * The rules between an agency's reports of one year and the next (docs/forms.md, `years.*`). Where an agency has two reports of one
 * year none is held against its neighbours: which of them counts is not known.
 */
export function checkYears(reports: readonly YearOfAgency[]): YearCheck[] {
  const byKey = new Map<string, YearOfAgency[]>();
  for (const report of reports) {
    const key = `${report.agencyId} ${report.year}`;
    byKey.set(key, [...(byKey.get(key) ?? []), report]);
  }
  return reports.flatMap((later) => {
    const earlier = byKey.get(`${later.agencyId} ${later.year - 1}`) ?? [];
    const same = byKey.get(`${later.agencyId} ${later.year}`) ?? [];
    const [only, ...others] = earlier;
    return only === undefined || others.length > 0 || same.length > 1 ? [] : checkPair(only, later);
  });
}

interface YearRule {
  readonly rule: string;
  readonly severity: Check['severity'];
  readonly place: string;
  /** The later year's cell … */
  readonly later: CellReference;
  /** … equals this sum: cells of the earlier year, and of the later one with a sign. */
  readonly terms: readonly {
    readonly of: 'earlier' | 'later';
    readonly sign: 1 | -1;
    readonly cell: CellReference;
  }[];
}

const STOCK_ROWS = {
  'years.regulations': 'regulations',
  'years.normative_documents': 'normative_documents',
} as const;
const POWER_ROWS = ['licences', 'other_services', 'penalties', 'coercion', 'fees'] as const;

const RULES: readonly YearRule[] = [
  {
    rule: 'years.carried',
    severity: 'error',
    place: 'requests.carried_in.total',
    later: { table: 'requests', row: 'carried_in', column: 'total' },
    terms: [{ of: 'earlier', sign: 1, cell: { table: 'requests', row: 'carried_out', column: 'total' } }],
  },
  ...Object.entries(STOCK_ROWS).map(([rule, row]): YearRule => {
    const cell = (column: string): CellReference => ({ table: 'proactive', row, column });
    return {
      rule,
      severity: 'error',
      place: `proactive.${row}.valid`,
      later: cell('valid'),
      terms: [
        { of: 'earlier', sign: 1, cell: cell('valid') },
        { of: 'later', sign: 1, cell: cell('made') },
        { of: 'later', sign: -1, cell: cell('repealed') },
      ],
    };
  }),
  ...POWER_ROWS.map((row): YearRule => {
    const cell = (column: string): CellReference => ({ table: 'proactive', row, column });
    return {
      rule: 'years.powers',
      severity: 'hint',
      place: `proactive.${row}.previous`,
      later: cell('previous'),
      terms: [
        { of: 'earlier', sign: 1, cell: cell('previous') },
        { of: 'earlier', sign: 1, cell: cell('change') },
      ],
    };
  }),
];

function checkPair(earlier: YearOfAgency, later: YearOfAgency): YearCheck[] {
  return RULES.map((rule) => {
    const { outcome, detail } = judge(rule, earlier, later);
    return {
      rule: rule.rule,
      place: rule.place,
      outcome,
      severity: rule.severity,
      detail,
      cells: [rule.later, ...rule.terms.filter(({ of }) => of === 'later').map(({ cell }) => cell)],
      spans: [],
      reportId: later.reportId,
      otherReportId: earlier.reportId,
      otherCells: rule.terms.filter(({ of }) => of === 'earlier').map(({ cell }) => cell),
    };
  });
}

function judge(
  rule: YearRule,
  earlier: YearOfAgency,
  later: YearOfAgency,
): { outcome: CheckOutcome; detail: string } {
  const sides = { earlier, later };
  const target = findCell(later, rule.later);
  const terms = rule.terms.map(({ of, cell }) => findCell(sides[of], cell));
  const cells = [target, ...terms];
  if (cells.some((cell) => cell === undefined))
    return { outcome: 'not_applicable', detail: 'one of the two reports has no such cell' };
  if (cells.some((cell) => cell?.state === 'unread'))
    return { outcome: 'cannot_tell', detail: 'a cell could not be read' };
  if (cells.some((cell) => cell?.value === null))
    return { outcome: 'not_applicable', detail: 'a cell holds no number' };
  const sum = terms.reduce((total, cell, i) => total + (rule.terms[i]?.sign ?? 1) * (cell?.value ?? 0), 0);
  const parts = terms.map((cell, i) => {
    const term = rule.terms[i];
    return `${term?.sign === -1 ? '− ' : i > 0 ? '+ ' : ''}${term === undefined ? '' : nameCell(term.cell)} ${cell?.value} (${term === undefined ? '' : sides[term.of].year})`;
  });
  const detail = `${nameCell(rule.later)} ${target?.value} (${later.year}), ${parts.join(' ')}${parts.length > 1 ? ` = ${sum}` : ''}`;
  return { outcome: target?.value === sum ? 'holds' : 'broken', detail };
}

/** The half of a cell's name that says what it is: 结转 are rows of one column, stocks columns of one row. */
function nameCell({ row, column }: CellReference): string {
  return column === 'total' ? row : column;
}

function findCell(report: YearOfAgency, { table, row, column }: CellReference) {
  return report.cells.find((cell) => cell.table === table && cell.row === row && cell.column === column);
}
