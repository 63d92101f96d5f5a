import {
  BALANCE_NOTE,
  ORGANISATIONS,
  OUTCOMES,
  PROACTIVE_BANDS,
  type PrintedColumns,
  REQUEST_COLUMNS,
  REVIEW_COLUMNS,
} from './form-labels.ts';
import { type CellSketch, type DrawnGrid, makeGrid } from './grid.ts';
import type { Truth, TruthCell } from './truth.ts';

type TruthRow = Readonly<Record<string, TruthCell>>;
type TruthTable = Readonly<Record<string, TruthRow>>;

/** The three tables of a truth as the prescribed forms print them; `nothing` stands where no number is printed. */
export function renderTables({ tables }: Truth, nothing: string): Record<keyof Truth['tables'], DrawnGrid> {
  const print = (cell: TruthCell | undefined) => printCell(cell, nothing);
  return {
    proactive: renderProactive(tables.proactive, print),
    requests: renderRequests(tables.requests, print),
    review: renderReview(tables.review, print),
  };
}

type Print = (cell: TruthCell | undefined) => string;

function printCell(cell: TruthCell | undefined, nothing: string): string {
  if (cell === null || cell === undefined) return nothing;
  return typeof cell === 'number' ? String(cell) : String(cell.value);
}

function header(text: string, across = 1, down = 1): CellSketch {
  return { text, across, down, isHeader: true };
}

const FIGURE_COLUMNS = 3;

/** Table 二: under each band its headers and its rows. Agencies mix the forms: each band has the form of its first row's columns. */
function renderProactive(table: TruthTable, print: Print): DrawnGrid {
  const hasSubRows = Object.keys(table).some((row) => row.startsWith('other_services.'));
  const labelColumns = hasSubRows ? 2 : 1;
  const rows: CellSketch[][] = [];
  for (const { title, rows: labels, columns: byForm } of PROACTIVE_BANDS) {
    const names = Object.keys(table).filter((name) => labels[rowOf(name)] !== undefined);
    const first = table[names[0] ?? ''];
    if (first === undefined) continue;
    const columns = (['2019', '2021'] as const)
      .map((form) => byForm[form])
      .find((candidate) => candidate !== null && Object.keys(candidate).join() === Object.keys(first).join());
    if (columns === null || columns === undefined)
      throw new Error(`row "${names[0]}" has the columns of neither form: ${Object.keys(first).join(', ')}`);
    rows.push([header(title, labelColumns + FIGURE_COLUMNS)]);
    rows.push([
      header('信息内容', labelColumns),
      ...spread(
        Object.entries(columns).map(([column, label]) => header(label + headingUnit(column, first[column]))),
      ),
    ]);
    const subRows = names.filter((name) => name.includes('.'));
    for (const name of names) {
      const [row, subLabel] = [rowOf(name), name.split('.')[1]];
      const label = (labels[row] ?? '') as string;
      const figures = Object.keys(columns).map((column) => ({
        text: printFigure(column, table[name]?.[column], print),
      }));
      const labelCells =
        subLabel === undefined
          ? [{ text: label, across: labelColumns }]
          : [...(name === subRows[0] ? [{ text: label, down: subRows.length }] : []), { text: subLabel }];
      rows.push([...labelCells, ...spread(figures)]);
    }
  }
  return makeGrid(hasSubRows ? [20, 14, 22, 22, 22] : [34, 22, 22, 22], rows);
}

function rowOf(name: string): string {
  return name.split('.')[0] ?? name;
}

/** The figures of a row share the columns of the widest row: the last takes what is left. */
function spread(cells: readonly CellSketch[]): CellSketch[] {
  return cells.map((cell, i) =>
    i < cells.length - 1 ? cell : { ...cell, across: FIGURE_COLUMNS - cells.length + 1 },
  );
}

/** Sums in 万元 have their unit over the column, sums in 元 in the cell: both are found in the field. */
function headingUnit(column: string, cell: TruthCell | undefined): string {
  if (column !== 'amount' || cell === null || cell === undefined || typeof cell === 'number') return '';
  return cell.unit === '万元' ? '（单位：万元）' : '';
}

function printFigure(column: string, cell: TruthCell | undefined, print: Print): string {
  if (column === 'change' && typeof cell === 'number' && cell > 0) return `+${cell}`;
  if (cell !== null && typeof cell === 'object' && cell.unit === '元') return `${cell.value}元`;
  return print(cell);
}

/** Table 三: applicants over ten columns, of which three hold the labels. */
function renderRequests(table: TruthTable, print: Print): DrawnGrid {
  const figures = (row: string) => REQUEST_COLUMNS.map((column) => ({ text: print(table[row]?.[column]) }));
  const outcomes = OUTCOMES.flatMap(({ row, label, rows: parts = {} }) => {
    const names = Object.keys(parts).filter((part) => table[`${row}.${part}`] !== undefined);
    if (names.length === 0) return [[{ text: label, across: 2 }, ...figures(row)]];
    return names.map((part, i) => [
      ...(i === 0 ? [{ text: label, down: names.length }] : []),
      { text: parts[part] ?? '' },
      ...figures(`${row}.${part}`),
    ]);
  });
  const rows: CellSketch[][] = [
    [header(BALANCE_NOTE, 3, 3), header('申请人情况', REQUEST_COLUMNS.length)],
    [
      header('自然人', 1, 2),
      header('法人或其他组织', Object.keys(ORGANISATIONS).length),
      header('总计', 1, 2),
    ],
    Object.values(ORGANISATIONS).map((label) => header(label)),
    [{ text: '一、本年新收政府信息公开申请数量', across: 3 }, ...figures('received')],
    [{ text: '二、上年结转政府信息公开申请数量', across: 3 }, ...figures('carried_in')],
    ...outcomes.map((cells, i) => [
      ...(i === 0 ? [{ text: '三、本年度办理结果', down: outcomes.length }] : []),
      ...cells,
    ]),
    [{ text: '四、结转下年度继续办理', across: 3 }, ...figures('carried_out')],
  ];
  return makeGrid([7, 13, 31, ...REQUEST_COLUMNS.map(() => 7)], rows);
}

const REVIEW_GROUPS = ['reconsideration', 'litigation_direct', 'litigation_after_reconsideration'] as const;

/** Table 四: one row of fifteen figures under three groups of headers. */
function renderReview(table: TruthTable, print: Print): DrawnGrid {
  const columns: PrintedColumns = REVIEW_COLUMNS;
  const names = Object.values(columns);
  const rows: CellSketch[][] = [
    [header('行政复议', names.length), header('行政诉讼', 2 * names.length)],
    [
      ...names.map((name) => header(name, 1, 2)),
      header('未经复议直接起诉', names.length),
      header('复议后起诉', names.length),
    ],
    [...names, ...names].map((name) => header(name)),
    REVIEW_GROUPS.flatMap((group) =>
      Object.keys(columns).map((column) => ({ text: print(table[group]?.[column]) })),
    ),
  ];
  return makeGrid(
    Array.from({ length: 15 }, () => 1),
    rows,
  );
}
