import type { DrawnGrid } from './grid.ts';
import { seededRandom } from './random.ts';
import { renderTables } from './render-tables.ts';
import type { Truth } from './truth.ts';

export interface WordsBlock {
  readonly kind: 'number' | 'title' | 'heading' | 'paragraph' | 'signature';
  readonly text: string;
}

/** A piece of a report in printed order. */
export type Block = WordsBlock | { readonly kind: 'table'; readonly grid: DrawnGrid };

/** What agencies put where there is nothing to tell. */
const SLASHES = ['/', '／', '—'] as const;

/** A report as the sequence of its blocks, before any damage. */
export function layOutReport(truth: Truth): Block[] {
  const tables = renderTables(truth, nothingOf(truth));
  const titles = truth.section_titles;
  return [
    ...(truth.document_number === null ? [] : words('number', [truth.document_number])),
    ...words('title', breakTitle(truth)),
    ...words('paragraph', truth.preamble),
    ...words('heading', [titles.overview]),
    ...words('paragraph', narrative(truth, 1)),
    ...words('heading', [titles.proactive]),
    { kind: 'table', grid: tables.proactive },
    ...words('heading', [titles.requests]),
    { kind: 'table', grid: tables.requests },
    ...words('heading', [titles.review]),
    { kind: 'table', grid: tables.review },
    ...words('heading', [titles.problems]),
    ...words('paragraph', narrative(truth, 5)),
    ...words('heading', [titles.other]),
    ...words('paragraph', truth.other),
    ...words('signature', truth.signoff),
  ];
}

/** What the report prints where the truth has null; the same all through it. */
function nothingOf({ layout }: Truth): string {
  if (layout.empty !== 'slash') return '';
  return SLASHES[Math.floor(seededRandom(layout.seed)() * SLASHES.length)] ?? '/';
}

function words(kind: WordsBlock['kind'], texts: readonly string[]): WordsBlock[] {
  return texts.map((text) => ({ kind, text }));
}

const LONGEST_TITLE_LINE = 20;

/** A long title stands on two lines, the agency on the first. */
function breakTitle({ title, agency_variants }: Truth): string[] {
  const agency = agency_variants.find((name) => title.startsWith(name));
  if (agency === undefined || title.length <= LONGEST_TITLE_LINE) return [title];
  return [agency, title.slice(agency.length)];
}

/** The paragraphs of section 一 or 五: items run on in one where the truth says so, and break where their text has a line break. */
function narrative(truth: Truth, section: 1 | 5): string[] {
  const paragraphs: string[] = [];
  for (const item of truth.items.filter((candidate) => candidate.section === section)) {
    const [first = '', ...more] = item.text.split('\n');
    const open = item.newParagraph ? undefined : paragraphs.pop();
    paragraphs.push((open ?? '') + first, ...more);
  }
  return paragraphs;
}
