import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** How a null cell is printed; `0` where the truth has no null. */
const EMPTY = ['blank', 'slash', '0'] as const;

/** How tables stand in a text: a cell a line, the same with a tab before each, a row a line parted by tabs or by pipes. */
export const TEXT_LAYOUTS = ['cell_lines', 'tab_cells', 'tab_rows', 'pipe_rows'] as const;
export type TextLayout = (typeof TEXT_LAYOUTS)[number];

/**
 * Layouts of texts that no sample has, since they lose something: rows of tabs whose merged cells are blank, or gone after a page
 * break; the cells of a row glued together; the whole report on one line.
 */
export const LOSSY_LAYOUTS = ['merged_tabs', 'glued_rows', 'one_line'] as const;
export type AnyTextLayout = TextLayout | (typeof LOSSY_LAYOUTS)[number];

/** What files suffer on their way; each is told in damage.ts. */
export const DAMAGES = [
  'wrapped_lines',
  'page_numbers',
  'radicals',
  'bookmark',
  'fullwidth_digits',
  'nbsp',
  'zero_width',
  'halfwidth_punctuation',
] as const;
export type Damage = (typeof DAMAGES)[number];

export const ENCODINGS = ['utf8', 'utf8bom', 'gb18030', 'utf16le'] as const;
export type Encoding = (typeof ENCODINGS)[number];

const amount = z.object({ value: z.number(), unit: z.enum(['元', '万元', '亿元']).nullable() });
const cell = z.union([z.number(), z.null(), amount]);
const table = z.record(z.string(), z.record(z.string(), cell));

const truthSchema = z.object({
  file: z.string(),
  title: z.string(),
  agency: z.string(),
  agency_variants: z.array(z.string()),
  year: z.number(),
  form: z.enum(['2019', '2021']),
  published: z.string().nullable(),
  period: z.tuple([z.string(), z.string()]).nullable(),
  sections: z.array(
    z.object({
      ordinal: z.number(),
      title: z.string(),
      first: z.string().nullable(),
      last: z.string().nullable(),
    }),
  ),
  tables: z.object({ proactive: table, requests: table, review: table }),
  items: z.array(
    z.object({ section: z.union([z.literal(1), z.literal(5)]), text: z.string(), newParagraph: z.boolean() }),
  ),
  section_titles: z.object({
    overview: z.string(),
    proactive: z.string(),
    requests: z.string(),
    review: z.string(),
    problems: z.string(),
    other: z.string(),
  }),
  document_number: z.string().nullable(),
  preamble: z.array(z.string()),
  other: z.array(z.string()),
  signoff: z.array(z.string()),
  layout: z.object({
    text: z.enum(TEXT_LAYOUTS),
    empty: z.enum(EMPTY),
    damage: z.array(z.enum(DAMAGES)),
    encoding: z.enum(ENCODINGS),
    seed: z.number().int(),
  }),
});

/** What a sample report says and how it is printed: the keys of corpus/reports/README.md that the renderer and its tests need. */
export type Truth = z.infer<typeof truthSchema>;

/** A cell of the truth: null where no number is printed. */
export type TruthCell = z.infer<typeof cell>;

/** The folder of the samples, from this file. */
export const SAMPLES = new URL('../../corpus/reports/', import.meta.url);

/** All truths, by file name. Throws where one is not of the schema or its file is named otherwise than it says. */
export function loadTruths(): Truth[] {
  const folder = new URL('../truth/', SAMPLES);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return names.map((name) => {
    const truth = truthSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
    if (truth.file.replace(/\.\w+$/, '') !== name.replace(/\.json$/, ''))
      throw new Error(`${name} tells of "${truth.file}"; a truth has the name of its report`);
    return truth;
  });
}
