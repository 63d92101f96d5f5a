import { type Block, layOutReport, type WordsBlock } from './blocks.ts';
import { breakLines } from './break-lines.ts';
import { damageBlocks } from './damage.ts';
import { drawTable } from './draw-table.ts';
import { type Canvas, type Face, openCanvas, PAGE } from './pdf-canvas.ts';
import { seededRandom } from './random.ts';
import type { Damage, Truth } from './truth.ts';

/** How the blocks of a kind are set: sizes and heights in points, the indent of the first line in characters. */
interface Setting {
  readonly face: Face;
  readonly size: number;
  readonly lineHeight: number;
  readonly indent: number;
  readonly align: 'justified' | 'centre' | 'right';
}

const TEXT: Setting = { face: 'text', size: 16, lineHeight: 28.9, indent: 2, align: 'justified' };
const SETTINGS: Readonly<Record<WordsBlock['kind'], Setting>> = {
  number: { ...TEXT, indent: 0, align: 'centre' },
  title: { face: 'heading', size: 22, lineHeight: 36, indent: 0, align: 'centre' },
  heading: { ...TEXT, face: 'heading' },
  paragraph: TEXT,
  signature: { ...TEXT, indent: 0, align: 'right' },
};
const NUMBER_SIZE = 14;

/** What only conversions to text leave behind. */
export const OF_TEXT: ReadonlySet<Damage> = new Set(['bookmark', 'nbsp', 'zero_width']);

/**
 * A report as a PDF of A4 pages: lines justified as offices print them, ruled tables that page breaks divide, embedded glyphs. Pages
 * have numbers where the damage names them. The same truth gives the same bytes. Throws on damage that only text files have.
 */
export async function renderPdf(
  truth: Truth,
  { damage = truth.layout.damage }: { damage?: readonly Damage[] } = {},
): Promise<Uint8Array> {
  const unfit = damage.find((kind) => OF_TEXT.has(kind));
  if (unfit !== undefined) throw new Error(`damage "${unfit}" of "${truth.file}": only text files have it`);
  const created = new Date(`${truth.published ?? `${truth.year + 1}-01-31`}T00:00:00Z`);
  const canvas = openCanvas(truth.title, created);
  const blocks = damageBlocks(layOutReport(truth), damage, seededRandom(truth.layout.seed));
  drawBlocks(canvas, blocks, damage.includes('page_numbers'));
  return canvas.finish();
}

function drawBlocks(canvas: Canvas, blocks: readonly Block[], isNumbered: boolean): void {
  let page = 1;
  let y: number = PAGE.top;
  if (isNumbered) drawPageNumber(canvas, page);
  const turnPage = () => {
    canvas.addPage();
    page++;
    if (isNumbered) drawPageNumber(canvas, page);
    return PAGE.top;
  };
  blocks.forEach((block, i) => {
    const before = blocks[i - 1]?.kind;
    if (block.kind === 'table') {
      y = drawTable(canvas, block.grid, { y: y + 4, turnPage }) + 8;
      return;
    }
    const setting = SETTINGS[block.kind];
    // a blank line parts title and signature from the text
    if (before !== undefined && before !== block.kind && (before === 'title' || block.kind === 'signature'))
      y += TEXT.lineHeight;
    const lines = breakLines(
      block.text,
      PAGE.textWidth / setting.size,
      canvas.measure(setting.face),
      setting,
    );
    lines.forEach((line, n) => {
      // a heading stays with the line under it
      const needed = setting.lineHeight * (block.kind === 'heading' ? 3 : 1);
      if (y + needed > PAGE.height - PAGE.bottom) y = turnPage();
      drawLine(canvas, line, setting, {
        y,
        indent: n === 0 ? setting.indent : 0,
        isLast: n === lines.length - 1,
      });
      y += setting.lineHeight;
    });
  });
}

function drawLine(
  canvas: Canvas,
  line: string,
  { face, size, lineHeight, align }: Setting,
  { y, indent, isLast }: { y: number; indent: number; isLast: boolean },
): void {
  const characters = [...line];
  const measure = canvas.measure(face);
  const length = characters.reduce((sum, character) => sum + measure(character), 0) * size;
  const room = PAGE.textWidth - indent * size - length;
  const lefts = { justified: indent * size, centre: room / 2, right: room - 2 * size };
  const spacing = align === 'justified' && !isLast ? room / (characters.length - 1) : 0;
  canvas.drawText({
    text: line,
    x: PAGE.left + lefts[align],
    y: y + (lineHeight - size) / 2 - size * 0.2,
    size,
    face,
    spacing,
  });
}

function drawPageNumber(canvas: Canvas, page: number): void {
  const text = `- ${page} -`;
  const measure = canvas.measure('text');
  const length = [...text].reduce((sum, character) => sum + measure(character), 0) * NUMBER_SIZE;
  canvas.drawText({
    text,
    x: PAGE.left + (PAGE.textWidth - length) / 2,
    y: PAGE.height - PAGE.bottom + 24,
    size: NUMBER_SIZE,
  });
}
