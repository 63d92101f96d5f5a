import { normalizeText } from '../../text/normalize.ts';
import { applyEdits } from '../../text/offset-map.ts';
import type { Block, ParagraphBlock } from '../docx/blocks.ts';
import { createCounter } from '../docx/count-paragraphs.ts';
import type { NumberedList } from '../docx/read-numbering.ts';
import { rejoinEdits } from '../text/rejoin-lines.ts';
import { buildTable, type StoredRow } from './build-table.ts';
import type { StoredParagraph } from './read-paragraphs.ts';

/** Paragraphs and tables in order, with the numbers that Word adds; a table within a cell becomes lines of the cell. */
export function buildBlocks(stored: readonly StoredParagraph[], lists: readonly NumberedList[]): Block[] {
  const count = createCounter();
  const blocks: Block[] = [];
  let rows: StoredRow[] = [];
  let cells: Block[][] = [];
  let content: Block[] = [];
  const endTable = () => {
    // cells whose row has no end are kept as lines
    const rest = [...cells.flat(), ...content];
    const table = rows.length === 0 ? null : buildTable(rows);
    if (table !== null) blocks.push(table);
    blocks.push(...rest);
    [rows, cells, content] = [[], [], []];
  };
  for (const paragraph of stored) {
    const list = paragraph.list === null ? undefined : lists[paragraph.list.index - 1];
    const marker = list === undefined ? '' : count(list, paragraph.list?.level ?? 0);
    const lines = writeLines(marker, paragraph.text);
    if (paragraph.depth === 0 && paragraph.ends === null) {
      endTable();
      blocks.push(...lines);
      continue;
    }
    content.push(...lines);
    if (paragraph.ends === null || paragraph.depth > 1) continue;
    if (paragraph.ends === 'cell') {
      cells.push(content);
    } else {
      rows.push({ cells, definition: paragraph.row });
      cells = [];
    }
    content = [];
  }
  endTable();
  return blocks;
}

/** A line break of its own begins a paragraph unless it falls in mid-sentence; the marker stands before the first line. */
function writeLines(marker: string, raw: string): ParagraphBlock[] {
  const normalized = normalizeText(raw).text;
  const text = normalized.includes('\n') ? applyEdits(normalized, rejoinEdits(normalized)).text : normalized;
  const [first = '', ...more] = text.split('\n').map((line) => line.trim());
  // a figure right behind 1. would make one figure of both
  const joint = /[0-9A-Za-z.)]$/.test(marker) && /^[0-9A-Za-z]/.test(first) ? ' ' : '';
  return [marker + joint + first, ...more]
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'paragraph', text: line, notes: [] }));
}
