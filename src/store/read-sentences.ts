import { LIST_SEPARATOR } from './analysis-entry.ts';
import type { Store } from './open-store.ts';

/** A sentence of the narrative with what reuse needs to know of its report. */
export interface StoredSentence {
  readonly sentenceId: string;
  readonly reportId: string;
  /** Null where no name was found. */
  readonly agencyId: string | null;
  readonly agency: string | null;
  /** Every printed form of the agency's name, fullest first; to be masked. */
  readonly agencyNames: readonly string[];
  readonly year: number | null;
  /** Report with the same text, which is to be counted instead; null for nearly all. */
  readonly sameAs: string | null;
  /** Kind of its section; null where the section is not stored. */
  readonly section: string | null;
  readonly itemId: string | null;
  /** Role of the innermost item; null outside items. */
  readonly role: string | null;
  readonly text: string;
  /** Code points of the report's text. */
  readonly startChar: number;
  readonly endChar: number;
}

const QUERY = `
  SELECT s.sentence_id, s.report_id, r.agency_id, r.agency, r.year, r.same_as, c.kind, s.item_id, i.role, s.text,
         s.start_char, s.end_char, r.agency_variants
  FROM sentences s JOIN reports r USING (report_id)
  LEFT JOIN sections c ON c.report_id = s.report_id AND c.position = s.section
  LEFT JOIN items i ON i.item_id = s.item_id
  ORDER BY s.report_id, s.start_char, s.sentence_id`;

/**
 * All sentences in the order of reports and text, read in pieces, so that the corpus need not fit in memory. It has a connection
 * of its own: the store may be written to meanwhile, and the sentences stay those of the beginning.
 */
export async function* readSentences(store: Store): AsyncGenerator<StoredSentence> {
  const connection = await store.instance.connect();
  try {
    const result = await connection.stream(QUERY);
    for await (const rows of result.yieldRowsJs()) {
      for (const row of rows) {
        yield {
          sentenceId: String(row[0]),
          reportId: String(row[1]),
          agencyId: textOrNull(row[2]),
          agency: textOrNull(row[3]),
          agencyNames: String(row[12] ?? '')
            .split(LIST_SEPARATOR)
            .filter((name) => name !== ''),
          year: numberOrNull(row[4]),
          sameAs: textOrNull(row[5]),
          section: textOrNull(row[6]),
          itemId: textOrNull(row[7]),
          role: textOrNull(row[8]),
          text: String(row[9]),
          startChar: Number(row[10]),
          endChar: Number(row[11]),
        };
      }
    }
  } finally {
    connection.closeSync();
  }
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
