import { type DrawnDocOptions, type DrawnParagraph, docRow, sprm, writeDoc } from '../read/doc-writer.ts';
import { layOutReport } from './blocks.ts';
import { damageBlocks } from './damage.ts';
import type { DrawnGrid } from './grid.ts';
import { seededRandom } from './random.ts';
import type { Damage, Truth } from './truth.ts';

const HEADINGS: NonNullable<DrawnDocOptions['lists']> = [{ format: 37, text: '%1、' }];
const COLUMN_WIDTH = 900;

/** A report as a Word file of the old format: the numbers of headings are Word's own, cells of tables are merged. */
export function renderDoc(
  truth: Truth,
  { damage = truth.layout.damage }: { damage?: readonly Damage[] } = {},
): Uint8Array {
  const blocks = damageBlocks(layOutReport(truth), damage, seededRandom(truth.layout.seed));
  let headings = 0;
  const paragraphs = blocks.flatMap((block): DrawnParagraph[] => {
    if (block.kind === 'table') return [...drawTable(block.grid), { text: '' }];
    // a number that is out of order can only be typed
    const isNext = block.kind === 'heading' && block.text[0] === '一二三四五六'[headings];
    if (!isNext) return [{ text: block.text }];
    headings++;
    return [{ text: block.text.replace(/^[一二三四五六]、/, ''), sprms: [sprm(0x460b, 1, 0)] }];
  });
  return writeDoc(paragraphs, { lists: HEADINGS });
}

function drawTable(grid: DrawnGrid): DrawnParagraph[] {
  return Array.from({ length: grid.rowCount }, (_, at) => {
    const cells = grid.cells
      .filter(({ row, rowSpan }) => row <= at && at < row + rowSpan)
      .sort((a, b) => a.column - b.column);
    return docRow(
      cells.map(({ text, row, rowSpan, column, columnSpan }) => ({
        text: at === row ? text : '',
        right: (column + columnSpan) * COLUMN_WIDTH,
        ...(rowSpan === 1 ? {} : { merge: at === row ? ('first' as const) : ('above' as const) }),
      })),
    );
  }).flat();
}
