import { layOutReport } from './blocks.ts';
import { damageBlocks } from './damage.ts';
import { type Random, seededRandom } from './random.ts';
import { printTable } from './table-lines.ts';
import type { AnyTextLayout, Damage, Truth } from './truth.ts';

export interface TextOptions {
  readonly layout?: AnyTextLayout;
  readonly damage?: readonly Damage[];
}

/** A stretch of the printed text that no page number divides, unless it is a paragraph. */
interface Piece {
  readonly text: string;
  readonly isParagraph: boolean;
}

/** A report as a text file; layout and damage are the truth's own unless others are asked for. */
export function renderText(truth: Truth, options: TextOptions = {}): string {
  const { layout = truth.layout.text, damage = truth.layout.damage } = options;
  const random = seededRandom(truth.layout.seed);
  // a blank line between paragraphs goes with cells on lines of their own
  const gap = layout === 'cell_lines' ? '\n' : '';
  let pieces = damageBlocks(layOutReport(truth), damage, random).flatMap((block): Piece[] => {
    if (block.kind === 'table') {
      const rows = printTable(block.grid, layout).map((text) => ({ text, isParagraph: false }));
      return [...rows, { text: '', isParagraph: false }];
    }
    return [{ text: block.text + gap, isParagraph: block.kind === 'paragraph' }];
  });
  if (layout === 'one_line') pieces = [{ text: pieces.map(({ text }) => text).join(''), isParagraph: true }];
  if (damage.includes('wrapped_lines')) pieces = wrapLines(pieces, random);
  if (damage.includes('page_numbers')) pieces = numberPages(pieces, random);
  return pieces.map(({ text }) => `${text}\n`).join('');
}

/** As from a converter with lines of a fixed width. */
function wrapLines(pieces: readonly Piece[], random: Random): Piece[] {
  const width = 34 + Math.floor(random() * 8);
  const full = new RegExp(`[^\\n]{${width}}(?=[^\\n])`, 'gu');
  return pieces.map((piece) =>
    piece.isParagraph ? { ...piece, text: piece.text.replace(full, '$&\n') } : piece,
  );
}

const PAGE_NUMBERS: readonly ((page: number) => string)[] = [
  (page) => `- ${page} -`,
  (page) => `—${page}—`,
  (page) => `第 ${page} 页 共 9 页`,
  (page) => ` (\n${page}\n)`,
];
const PIECES_A_PAGE = 11;
const SHORTEST_DIVIDED = 60;

/** A line with the page's number after every so many pieces; a long paragraph there goes on behind it. */
function numberPages(pieces: readonly Piece[], random: Random): Piece[] {
  const print = PAGE_NUMBERS[Math.floor(random() * PAGE_NUMBERS.length)] ?? String;
  let page = 0;
  return pieces.flatMap((piece, i) => {
    if (i % PIECES_A_PAGE !== PIECES_A_PAGE - 1) return [piece];
    const number = { text: print(++page), isParagraph: false };
    if (!piece.isParagraph || piece.text.length < SHORTEST_DIVIDED) return [piece, number];
    const at = Math.floor(piece.text.length * (0.4 + 0.3 * random()));
    return [{ ...piece, text: piece.text.slice(0, at) }, number, { ...piece, text: piece.text.slice(at) }];
  });
}
