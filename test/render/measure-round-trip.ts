import { readBytes } from '../../src/read/index.ts';
import { describeReport, type Report } from '../../src/report/index.ts';
import { encodeText } from './encode.ts';
import { findDifferences } from './find-differences.ts';
import { seededRandom } from './random.ts';
import { renderDoc } from './render-doc.ts';
import { renderDocx } from './render-docx.ts';
import { renderHtml } from './render-html.ts';
import { OF_TEXT, renderPdf } from './render-pdf.ts';
import { renderText } from './render-text.ts';
import { DAMAGES, type Damage, LOSSY_LAYOUTS, TEXT_LAYOUTS, type Truth, type TruthCell } from './truth.ts';

const SITES = 6;

/** Every way in which the renderer prints a report. */
export const LAYOUTS: readonly Layout[] = [
  ...[...TEXT_LAYOUTS, ...LOSSY_LAYOUTS].map(
    (layout): Layout => ({
      name: layout,
      file: 'report.txt',
      isGlued: layout === 'glued_rows' || layout === 'one_line',
      render: (truth, damage) => encodeText(renderText(truth, { layout, damage }), 'utf8'),
    }),
  ),
  {
    name: 'docx',
    file: 'report.docx',
    isGlued: false,
    render: (truth, damage) => renderDocx(truth, { damage }),
  },
  {
    name: 'doc',
    file: 'report.doc',
    isGlued: false,
    render: (truth, damage) => renderDoc(truth, { damage }),
  },
  ...Array.from(
    { length: SITES },
    (_, style): Layout => ({
      name: `html ${style + 1}`,
      file: 'report.html',
      isGlued: false,
      render: (truth, damage) => renderHtml(truth, { style, damage }),
    }),
  ),
  {
    name: 'pdf',
    file: 'report.pdf',
    isGlued: false,
    render: (truth, damage) => renderPdf(truth, { damage }),
  },
];

export interface Layout {
  readonly name: string;
  /** A name with the ending of the format. */
  readonly file: string;
  /** True where figures run into each other, so that not all can be read. */
  readonly isGlued: boolean;
  readonly render: (truth: Truth, damage: readonly Damage[]) => Uint8Array | Promise<Uint8Array>;
}

/** Cells of one report: read as meant, read otherwise, unread or missing; `wrongPlaces` names the second. */
export interface CellScore {
  readonly right: number;
  readonly wrong: number;
  readonly unread: number;
  readonly wrongPlaces: readonly string[];
  /** True where sections and the text of 一 and 五 are as meant. */
  readonly isTextRight: boolean;
}

/** One to three kinds of damage that files of this layout may have suffered; the same seed, the same damage. */
export function seededDamage(seed: number, { name }: Layout): Damage[] {
  const random = seededRandom(Math.imul(seed + 1, 40_503));
  const kinds = DAMAGES.filter((kind) => name !== 'pdf' || !OF_TEXT.has(kind));
  const count = 1 + Math.floor(random() * 3);
  return [
    ...new Set(Array.from({ length: count }, () => kinds[Math.floor(random() * kinds.length)])),
  ].flatMap((kind) => kind ?? []);
}

/** Prints a truth, reads it back and compares. */
export async function measureRoundTrip(
  truth: Truth,
  layout: Layout,
  damage: readonly Damage[],
): Promise<CellScore> {
  const report = describeReport(await readBytes(await layout.render(truth, damage), layout.file));
  const textDifferences = findDifferences(report, truth).filter((line) =>
    /^(?:kinds|ordinal|title of|first|last|text)\b/.test(line),
  );
  return { ...scoreCells(report, truth), isTextRight: textDifferences.length === 0 };
}

function scoreCells(report: Report, truth: Truth): Omit<CellScore, 'isTextRight'> {
  let [right, unread] = [0, 0];
  const wrongPlaces: string[] = [];
  for (const table of ['proactive', 'requests', 'review'] as const) {
    const left = new Map(report.tables[table]?.cells.map((cell) => [`${cell.row}.${cell.column}`, cell]));
    for (const [row, columns] of Object.entries(truth.tables[table]))
      for (const [column, expected] of Object.entries(columns)) {
        const place = `${row}.${column}`;
        const cell = left.get(place);
        left.delete(place);
        if (cell === undefined || cell.state === 'unread') unread++;
        else if (isSame(cell, expected)) right++;
        else
          wrongPlaces.push(
            `${table}.${place}: ${cell.state} ${cell.value}, expected ${JSON.stringify(expected)}`,
          );
      }
    // a cell that the report does not have
    for (const [place, cell] of left)
      if (cell.state !== 'unread')
        wrongPlaces.push(`${table}.${place}: ${cell.state} ${cell.value}, expected none`);
  }
  return { right, unread, wrong: wrongPlaces.length, wrongPlaces };
}

function isSame(
  { state, value, unit }: { state: string; value: number | null; unit: string | null },
  expected: TruthCell,
): boolean {
  if (expected === null) return value === null && (state === 'blank' || state === 'slash');
  if (typeof expected === 'number') return value === expected;
  return value === expected.value && unit === expected.unit;
}
