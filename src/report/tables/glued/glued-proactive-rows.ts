import { FORM_ROWS, type FormRow, PROACTIVE_COLUMNS } from '../forms.ts';
import { headerForm, type KnownForm } from '../header-form.ts';
import type { LabelledRow } from '../labelled-rows.ts';
import { readValue } from '../read-value.ts';
import type { PrintedCell } from '../table-rows.ts';
import { findLabels } from './find-labels.ts';
import type { SqueezedText } from './squeeze-text.ts';

/** Figures, slashes, signs and units of money at the start of a text. */
const VALUES = /^(?:[\d,.，+＋/／\\—–－-]|[万亿]?元)*/;
const SUB_LABEL = /^(?!第.{1,3}条|信息内容)\p{Script=Han}{2,20}(?=[\d/／+＋—–－-])/u;

/**
 * Rows of table 二 that stand in running text. It has no sums: the figure of a row with one column is certain, those of others only
 * where they can be parted in one way, with blank cells or without; of all others the row has one cell with all its characters, too
 * few for its columns.
 */
export function gluedProactiveRows(text: string, squeezed: SqueezedText): LabelledRow[] {
  const labels = findLabels(squeezed, 'proactive');
  const rows: LabelledRow[] = [];
  let form: KnownForm | null = null;
  let from = Math.max(0, (labels[0]?.start ?? 0) - HEADER_CHARS);
  labels.forEach(({ label, start, end }, i) => {
    const header: string = squeezed.text.slice(from, start);
    form = headerForm(header) ?? form;
    const known = FORM_ROWS.find(({ table, row }) => table === label.table && row === label.row);
    const limit = labels[i + 1]?.start ?? Math.min(squeezed.text.length, end + LAST_ROW_CHARS);
    from = end;
    for (let isFirst = true; known !== undefined; isFirst = false) {
      const rest = squeezed.text.slice(from, limit);
      const subLabel = label.row === 'other_services' ? (SUB_LABEL.exec(rest)?.[0] ?? null) : null;
      if (!isFirst && subLabel === null) break;
      const valuesFrom = from + (subLabel?.length ?? 0);
      const length = VALUES.exec(squeezed.text.slice(valuesFrom, limit))?.[0].length ?? 0;
      const values = readValues(
        text,
        squeezed,
        { from: valuesFrom, to: valuesFrom + length },
        columnCount(known, form),
      );
      const cell = subLabel === null ? null : cellAt(text, squeezed, from, valuesFrom);
      // a row whose form no header tells has columns that nobody knows
      if (values !== null)
        rows.push({
          form: known,
          subLabel: cell,
          values,
          place: { first: 0, length: values.length },
          header: isFirst ? header : '',
        });
      from = valuesFrom + length;
    }
  });
  return rows;
}

/** How far before the first row its header may begin. */
const HEADER_CHARS = 60;
/** How many characters the figures of the last row may take. */
const LAST_ROW_CHARS = 40;

function columnCount({ row }: FormRow, form: KnownForm | null): number {
  return form === null ? 0 : (PROACTIVE_COLUMNS[row]?.[form].length ?? 0);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function readValues(
  text: string,
  squeezed: SqueezedText,
  { from, to }: Stretch,
  count: number,
): PrintedCell[] | null {
  if (count === 0) return null;
  if (from === to) {
    const at = squeezed.offsets[from - 1] ?? 0;
    return Array.from({ length: count }, () => ({ text: '', span: { start: at, end: at } }));
  }
  const whole = cellAt(text, squeezed, from, to);
  const splits = splitValues(squeezed, from, to);
  const fitting = splits.filter((split) => split.length === count);
  const shorter = splits.some((split) => split.length < count);
  const [only, ...others] = fitting;
  if (only === undefined || others.length > 0 || shorter) return count === 1 ? [unreadable(whole)] : [whole];
  return only.map((stretch) => cellAt(text, squeezed, stretch.from, stretch.to));
}

/** One cell that no rule reads, so that a row with a single column stays unread. */
function unreadable(cell: PrintedCell): PrintedCell {
  return readValue(cell.text)?.state === 'unread' ? cell : { ...cell, text: `${cell.text}?` };
}

const TOKEN =
  /^(?:[+＋－-]?(?:0|[1-9]\d{0,9}|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d{1,6})?(?:[万亿]?元)?|[/／\\—–－-])$/;
const LONGEST_RUN = 24;
const MOST_COLUMNS = 3;

/** Every way to part `[from, to)` into at most three figures or slashes. */
function splitValues(squeezed: SqueezedText, from: number, to: number, count = MOST_COLUMNS): Stretch[][] {
  if (from === to) return [[]];
  if (count === 0 || to - from > LONGEST_RUN) return [];
  const splits: Stretch[][] = [];
  for (let end = from + 1; end <= to; end++) {
    if (end > from + 1 && squeezed.parted[end - 1] === true) break;
    if (!TOKEN.test(squeezed.text.slice(from, end))) continue;
    for (const rest of splitValues(squeezed, end, to, count - 1)) splits.push([{ from, to: end }, ...rest]);
  }
  return splits;
}

function cellAt(text: string, { offsets }: SqueezedText, from: number, to: number): PrintedCell {
  const start = offsets[from] ?? 0;
  const end = (offsets[to - 1] ?? start) + 1;
  return { text: text.slice(start, end), span: { start, end } };
}
