import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fonts } from '@embedpdf/fonts-sc';
import PDFDocument from 'pdfkit';
import type { Measure } from './break-lines.ts';

/** A4 in points, with the margins that offices are told to keep (GB/T 9704): 28 characters of 16 points to a line. */
export const PAGE = {
  width: 595.28,
  height: 841.89,
  top: 105,
  bottom: 99,
  left: 73.6,
  textWidth: 448,
} as const;

export type Face = 'text' | 'heading';

/** Weights of Noto Sans Hans (SIL Open Font License), drawn as 仿宋 and 黑体 would stand. */
const WEIGHTS: Readonly<Record<Face, number>> = { text: 300, heading: 500 };
const PACKAGE = dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc'));

function readFont(weight: number): Buffer {
  const font = fonts.find((candidate) => candidate.weight === weight);
  if (font === undefined) throw new Error(`no font of weight ${weight} in @embedpdf/fonts-sc`);
  return readFileSync(join(PACKAGE, '..', 'fonts', font.file));
}

interface PlacedText {
  readonly text: string;
  readonly x: number;
  /** Top of the line, from the page's top. */
  readonly y: number;
  readonly size: number;
  readonly face?: Face;
  /** Added after each character, for justified lines. */
  readonly spacing?: number;
}

/** A PDF that is being drawn; the same calls give the same bytes, but that versions of Node may compress otherwise. */
export interface Canvas {
  readonly measure: (face: Face) => Measure;
  readonly drawText: (text: PlacedText) => void;
  readonly drawBox: (x: number, y: number, width: number, height: number) => void;
  readonly addPage: () => void;
  /** The file's bytes; nothing can be drawn after. */
  readonly finish: () => Promise<Uint8Array>;
}

/** An empty A4 page. `created` is the only date in the file. */
export function openCanvas(title: string, created: Date): Canvas {
  const document = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    info: { Title: title, Creator: 'gongkai samples', Producer: 'pdfkit', CreationDate: created },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  // opened anew for each file: a font remembers for each glyph the first character that asked for it
  for (const [face, weight] of Object.entries(WEIGHTS)) {
    document.registerFont(face, readFont(weight));
    emptySubroutines(document.font(face));
  }
  return {
    measure: (face) => measureWith(document, face),
    drawText: ({ text, x, y, size, face = 'text', spacing = 0 }) => {
      document.font(face).fontSize(size).text(text, x, y, { lineBreak: false, characterSpacing: spacing });
    },
    drawBox: (x, y, width, height) => {
      document.lineWidth(0.6).rect(x, y, width, height).stroke();
    },
    addPage: () => {
      document.addPage();
    },
    finish: () =>
      new Promise((resolve) => {
        document.on('end', () => resolve(Buffer.concat(chunks)));
        document.end();
      }),
  };
}

interface SubsetCff {
  subsetSubrs(
    subroutines: readonly { offset: number; length: number }[],
    used: Record<number, boolean>,
  ): Uint8Array[];
}

/**
 * fontkit keeps the place of each of the font's 30,000 subroutines and fills those that no glyph of the file calls with a byte: 50 KB
 * that do not compress. Emptied they do; the first stays, since FreeType refuses an index in which every entry is empty.
 */
function emptySubroutines(document: PDFKit.PDFDocument): void {
  const { subset } = (document as unknown as { _font: { subset: SubsetCff } })._font;
  const keep = subset.subsetSubrs.bind(subset);
  const nothing = new Uint8Array();
  subset.subsetSubrs = (subroutines, used) =>
    keep(subroutines, used).map((bytes, i) => (used[i] === true || i === 0 ? bytes : nothing));
}

const PRECISE_SIZE = 1000;

function measureWith(document: PDFKit.PDFDocument, face: Face): Measure {
  const widths = new Map<string, number>();
  return (character) => {
    const known = widths.get(character);
    if (known !== undefined) return known;
    const width = document.font(face).fontSize(PRECISE_SIZE).widthOfString(character) / PRECISE_SIZE;
    widths.set(character, width);
    return width;
  };
}
