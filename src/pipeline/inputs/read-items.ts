import type { TrainingItem } from '../../issues/training-items.ts';
import { InputError } from '../../text/input-error.ts';
import { type InputRow, readTable } from './read-table.ts';

/** Training takes memory and time by the item; the learning curve flattens long before. */
const MOST_ITEMS = 200_000;
const SHOWN = 20;
const ROLES = ['problem', 'measure', 'remedy'] as const;

export interface OwnItems {
  readonly items: readonly TrainingItem[];
  /** As given, or those that occur, sorted. */
  readonly categories: readonly string[];
}

/**
 * Items of a codebook of the user's own: a CSV with the columns text and labels (joined by ; and empty for none), and if wanted id,
 * author, role and heading. Without author, folds are parts of the file. Throws an InputError that lists the lines (the first 20)
 * with an empty text, an unknown label (where `categories` names them), an unknown role, or a text or id that stood before.
 */
export async function readOwnItems(
  path: string,
  categories: readonly string[] | null = null,
): Promise<OwnItems> {
  const { rows } = await readTable(path, ['text', 'labels']);
  if (rows.length > MOST_ITEMS)
    throw new InputError(
      `${path} has ${rows.length} items, more than ${MOST_ITEMS}; draw a sample: the learning curve of the model card tells how many help`,
    );
  const complaints: string[] = [];
  const lines = new Map<string, number>();
  const items = rows.map((row, index): TrainingItem => {
    const item = toItem(row, index);
    for (const fault of findFaults(row, item, categories, lines))
      complaints.push(`line ${row.line}: ${fault}`);
    return item;
  });
  if (complaints.length > 0) {
    const more = complaints.length > SHOWN ? `\n… and ${complaints.length - SHOWN} more` : '';
    throw new InputError(`${path} cannot be trained on:\n${complaints.slice(0, SHOWN).join('\n')}${more}`);
  }
  const given = categories ?? [...new Set(items.flatMap(({ labels }) => labels))].sort();
  if (given.length === 0) throw new InputError(`${path}: no item has a label; there is nothing to learn`);
  const ordered = items.map((item) => ({
    ...item,
    labels: given.filter((category) => item.labels.includes(category)),
  }));
  return { items: ordered, categories: given };
}

function toItem({ cells }: InputRow, index: number): TrainingItem {
  const role = ROLES.find((known) => known === cells.role) ?? 'problem';
  return {
    id: cells.id || `item-${index + 1}`,
    author: cells.author || 'not told',
    text: cells.text ?? '',
    heading: cells.heading || null,
    role,
    labels: [...new Set(splitLabels(cells.labels))],
  };
}

function splitLabels(cell: string | undefined): string[] {
  return (cell ?? '').split(/[;；]/).flatMap((label) => label.trim() || []);
}

function* findFaults(
  { line, cells }: InputRow,
  item: TrainingItem,
  categories: readonly string[] | null,
  lines: Map<string, number>,
): Generator<string> {
  if (item.text === '') yield 'the text is empty; write the statement or delete the line';
  if (item.text.includes('\uFFFD')) yield 'the text holds undecodable characters; save the file as UTF-8';
  const unknown = categories === null ? undefined : item.labels.find((label) => !categories.includes(label));
  if (unknown !== undefined)
    yield `unknown label "${unknown}"; the labels are ${categories?.join(', ')}, parted by ;`;
  if (cells.role !== undefined && cells.role !== '' && item.role !== cells.role)
    yield `unknown role "${cells.role}"; roles are ${ROLES.join(', ')}, or empty for a problem`;
  for (const key of [`id "${item.id}"`, `text "${item.text}"`]) {
    const first = lines.get(key);
    if (first !== undefined) yield `the ${key} stands in line ${first} already`;
    lines.set(key, first ?? line);
  }
}
