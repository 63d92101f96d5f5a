import { cell, definition, list, numbered, paragraph, row, table, writeDocx } from '../read/docx-writer.ts';
import { type Block, layOutReport } from './blocks.ts';
import { damageBlocks } from './damage.ts';
import type { DrawnCell, DrawnGrid } from './grid.ts';
import { seededRandom } from './random.ts';
import type { Damage, Truth } from './truth.ts';

/** The lists of the file: 一、 for headings; each list of the narrative has a number of its own, as where an author restarts it. */
const HEADINGS = 1;
const FIRST_LIST = 2;
const MARKS = [
  { id: 0, format: 'chineseCounting', text: '%1、', pattern: /^[一二三四五六]、/ },
  { id: 1, format: 'chineseCounting', text: '（%1）', pattern: /^（[一二三四五]）/ },
  { id: 2, format: 'chineseCounting', text: '%1是', pattern: /^[一二三四五]是/ },
] as const;

/**
 * A report as a Word file: numbers of headings, and of paragraphs that open with （一） or 一是, are Word's own and stand in no text;
 * cells of tables are merged with gridSpan and vMerge.
 */
export function renderDocx(
  truth: Truth,
  { damage = truth.layout.damage }: { damage?: readonly Damage[] } = {},
): Uint8Array {
  const lists: List[] = [];
  const numberings = layOutReport(truth).map((block) => numberBlock(block, lists));
  const blocks = damageBlocks(
    numberings.map(({ block }) => block),
    damage,
    seededRandom(truth.layout.seed),
  );
  const body = blocks.map((block, i) => drawBlock(block, numberings[i]?.numId ?? null)).join('');
  const numbering =
    MARKS.map(({ id, format, text }) => definition(id, [{ format, text }])).join('') +
    list(HEADINGS, 0) +
    lists
      .map(({ numId, mark }) =>
        list(numId, mark, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
      )
      .join('');
  return writeDocx(body, { numbering, title: truth.title });
}

interface List {
  readonly numId: number;
  readonly mark: number;
}

/** A block without the number that Word adds, and the list that adds it; marks inside a paragraph are typed. */
function numberBlock(block: Block, lists: List[]): { block: Block; numId: number | null } {
  if (block.kind === 'heading')
    return { block: { ...block, text: block.text.replace(MARKS[0].pattern, '') }, numId: HEADINGS };
  if (block.kind !== 'paragraph') return { block, numId: null };
  const mark = MARKS.find(({ id, pattern }) => id > 0 && pattern.test(block.text));
  if (mark === undefined) return { block, numId: null };
  if (/^(?:（一）|一是)/.test(block.text)) lists.push({ numId: FIRST_LIST + lists.length, mark: mark.id });
  return {
    block: { ...block, text: block.text.replace(mark.pattern, '') },
    numId: FIRST_LIST + lists.length - 1,
  };
}

function drawBlock(block: Block, numId: number | null): string {
  if (block.kind === 'table') return drawTable(block.grid) + paragraph('');
  if (numId !== null) return numbered(block.text, numId);
  return paragraph(block.text, block.kind === 'paragraph' ? '' : '<w:jc w:val="center"/>');
}

function drawTable(grid: DrawnGrid): string {
  const rows = Array.from({ length: grid.rowCount }, (_, at) => {
    const cells: string[] = [];
    for (let column = 0; column < grid.columnCount; ) {
      const owner = grid.cells.find((candidate) => covers(candidate, at, column));
      if (owner === undefined) throw new Error(`no cell covers row ${at}, column ${column}`);
      cells.push(drawCell(owner, at));
      column += owner.columnSpan;
    }
    return row(cells);
  });
  return table(rows);
}

function covers({ row, column, rowSpan, columnSpan }: DrawnCell, at: number, column2: number): boolean {
  return row <= at && at < row + rowSpan && column <= column2 && column2 < column + columnSpan;
}

function drawCell({ text, row, rowSpan, columnSpan }: DrawnCell, at: number): string {
  const across = columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : '';
  const down = rowSpan > 1 ? (at === row ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>') : '';
  return cell(at === row ? text : '', across + down);
}
