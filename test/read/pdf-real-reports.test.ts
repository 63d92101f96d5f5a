import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/read/pdf/read-pdf.ts';
import type { SourceDocument, TableGrid } from '../../src/read/source-document.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { sharedFolder } from '../shared.ts';
import { paragraphTexts } from './read-drawn-pdf.ts';

type Row = Record<string, number | { value: number } | null>;
interface Gold {
  title: string;
  sections: { first: string | null; last: string | null }[];
  items: { text: string }[];
  quantities: { text: string }[];
  mechanisms: { text: string }[];
  tables: Record<'proactive' | 'requests' | 'review', Record<string, Row>>;
}

const bare = (text: string) => text.replace(/\s/gu, '').normalize('NFKC');
const labels = {
  regulations: '规章',
  normative_documents: '行政规范性文件',
  licences: '行政许可',
  penalties: '行政处罚',
  coercion: '行政强制',
  fees: '行政事业性收费',
};

/** A grid's rows as texts by column; fields that a merged cell covers are null. */
function expandRows(document: SourceDocument, grid: TableGrid): (string | null)[][] {
  const rows = Array.from({ length: grid.rowCount }, () => Array<string | null>(grid.columnCount).fill(null));
  for (const cell of grid.cells) {
    const row = rows[cell.row];
    if (row !== undefined) row[cell.column] = sliceSpan(document.text, cell.span);
  }
  return rows;
}

const numbersOf = (row: Row | undefined) =>
  Object.values(row ?? {}).map((cell) => String(typeof cell === 'object' ? cell?.value : cell));

describe.skipIf(sharedFolder === null).each(['hongze-government-2023', 'hongze-government-2024'])(
  '%s',
  (name) => {
    const folder = sharedFolder ?? '';
    const load = async () => {
      const bytes = readFileSync(join(folder, 'reports', `${name}.pdf`));
      const gold: Gold = JSON.parse(readFileSync(join(folder, 'gold', `${name}.json`), 'utf8'));
      const document = await readPdf(bytes, {
        path: `${name}.pdf`,
        format: 'pdf',
        sha256: '',
        bytes: bytes.length,
        encoding: null,
      });
      return { document, gold, rows: document.grids.flatMap((grid) => expandRows(document, grid)) };
    };

    it('has every marked text', async () => {
      const { document, gold } = await load();
      const text = bare(document.text);
      const marks = [gold.items, gold.quantities, gold.mechanisms].flat().map((mark) => mark.text);
      const ends = gold.sections.flatMap(({ first, last }) => [first, last]);
      const missing = [...marks, ...ends, gold.title].filter(
        (words) => words !== null && !text.includes(bare(words)),
      );
      expect(missing).toEqual([]);
      expect(document.diagnostics).toEqual([]);
      expect(document.pages).toHaveLength(5);
    });

    it('has no broken paragraph', async () => {
      const { document } = await load();
      const broken = paragraphTexts(document).filter((words) => words.length > 30 && !/[。：]$/u.test(words));
      expect(broken).toEqual([]);
    });

    it('has every number of the tables in its row and column', async () => {
      const { gold, rows } = await load();
      const dataRows = rows.filter(
        (row) => row.length === 10 && row.slice(3).every((cell) => /^\d+$/u.test(cell ?? '')),
      );
      expect(dataRows.map((row) => row.slice(3))).toEqual(Object.values(gold.tables.requests).map(numbersOf));
      for (const [row, label] of Object.entries(labels)) {
        const found = rows.find((cells) => cells[0] === label)?.filter((cell) => cell !== null);
        expect(found?.slice(1), label).toEqual(numbersOf(gold.tables.proactive[row]));
      }
      const review = rows.find((row) => row.length === 15 && row.every((cell) => /^\d+$/u.test(cell ?? '')));
      expect(review).toEqual(Object.values(gold.tables.review).flatMap(numbersOf));
    });
  },
);
