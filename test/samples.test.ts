import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultModelDir } from '../src/issues/classify.ts';
import { collectFiles, runAnalysis, runReuse } from '../src/pipeline/index.ts';
import { closeStore, openStore, type Store } from '../src/store/index.ts';

interface Planted {
  readonly id: string;
  readonly kind: string;
  readonly files: readonly string[];
  readonly texts: readonly { readonly file: string; readonly text: string }[];
  readonly cells: readonly { readonly file: string; readonly cell: string; readonly value: number }[];
}

const corpus = fileURLToPath(new URL('../corpus/', import.meta.url));
const planted: readonly Planted[] = JSON.parse(readFileSync(`${corpus}planted.json`, 'utf8'));

let store: Store;
beforeAll(async () => {
  store = await openStore(':memory:');
  const { files, passedOver } = await collectFiles([`${corpus}reports`]);
  expect(files).toHaveLength(20);
  expect(passedOver).toEqual([]);
  const summary = await runAnalysis(store, files, { model: defaultModelDir, workers: 1 });
  expect(summary).toEqual({ analyzed: 20, skipped: 0, failed: 0, disagreeing: 0, strange: 0 });
  await runReuse(store, {});
});
afterAll(() => closeStore(store));

async function query(sql: string): Promise<string[][]> {
  const result = await store.connection.runAndReadAll(sql);
  return result
    .getRowsJson()
    .map((row) => row.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))));
}

/** What was planted under a kind; a test of a kind that is not there would prove nothing. */
function ofKind(kind: string): readonly Planted[] {
  const found = planted.filter((entry) => entry.kind === kind);
  expect(found.length, kind).toBeGreaterThan(0);
  return found;
}

const one = (entries: readonly Planted[]): Planted => {
  expect(entries).toHaveLength(1);
  return entries[0] as Planted;
};
const compact = (text: string) => text.replace(/\s+/g, '');

describe('the planted truths of the sample reports', () => {
  it('are all found where a rule or a claim is broken, and no other', async () => {
    const rows = await query(
      'SELECT r.path, f.rule FROM findings f JOIN reports r USING (report_id) GROUP BY ALL ORDER BY ALL',
    );
    const found = rows.map(([path = '', rule = '']) => `${basename(path)} ${rule}`).sort();
    const kinds = [
      'requests.balance',
      'review.total',
      'narrative.requests.received',
      'proactive.misread',
      'years.carried',
      'years.normative_documents',
    ];
    const expected = kinds.flatMap((kind) => ofKind(kind).map(({ files }) => `${files.at(-1)} ${kind}`));
    const zero = one(ofKind('narrative.zero_claim'));
    expect(found).toEqual([...expected, `${zero.files[0]} narrative.review.reconsideration`].sort());
  });

  it('name the template that four agencies share, with its reach', async () => {
    const { texts } = one(ofKind('template'));
    const reach: number[] = [];
    for (const { file, text } of texts) {
      const rows = await query(
        `SELECT s.text, coalesce(f.agencies, 0) FROM sentences s JOIN reports r USING (report_id) LEFT JOIN families f USING (family_id)
         WHERE r.path LIKE '%${file}' AND length(s.text) > 15`,
      );
      const parts = rows.filter(([sentence = '']) => compact(text).includes(compact(sentence)));
      reach.push(...parts.map(([, agencies]) => Number(agencies)));
    }
    // three of its sentences name 股室, 科室 or 站所 and other plans: they fall below the threshold between some of the agencies
    expect(reach.length).toBeGreaterThan(15);
    expect(reach.filter((agencies) => agencies >= 4).length / reach.length).toBeGreaterThan(0.6);
  });

  it('show an agency that repeats its last year', async () => {
    const { files } = one(ofKind('repeated_year'));
    const rows = await query(
      `SELECT m.value FROM measures m JOIN reports r USING (report_id) WHERE m.measure = 'reuse.share.last_year' AND r.path LIKE '%${files.at(-1)}'`,
    );
    expect(Number(rows[0]?.[0])).toBeGreaterThan(0.9);
  });

  it('name the agency whose name was left in a copied sentence, and nothing else', async () => {
    const { files, texts } = one(ofKind('agency_name_slip'));
    const rows = await query(
      "SELECT r.path, s.found FROM slips s JOIN reports r USING (report_id) WHERE s.kind = 'other_agency'",
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.[0]).toContain(files.at(-1));
    expect(texts[0]?.text.startsWith(rows[0]?.[1] ?? 'nothing')).toBe(true);
  });

  it('tell a report without problems from all others', async () => {
    const rows = await query(
      "SELECT r.path FROM reports r WHERE NOT EXISTS (SELECT 1 FROM items i WHERE i.report_id = r.report_id AND i.role = 'problem')",
    );
    expect(rows.map(([path = '']) => basename(path))).toEqual([one(ofKind('no_problem')).files[0]]);
  });

  it('take remedies told in the past for remedies', async () => {
    for (const { texts } of ofKind('remedies_in_past')) {
      for (const { file, text } of texts.slice(0, 1)) {
        const rows = await query(
          `SELECT i.role, i.text FROM items i JOIN reports r USING (report_id) WHERE r.path LIKE '%${file}'`,
        );
        const item = rows.find(
          ([, words = '']) =>
            compact(words).includes(compact(text)) || compact(text).includes(compact(words)),
        );
        expect(item?.[0], text).toBe('remedy');
      }
    }
  });

  it('leave a claim of another scope undecided', async () => {
    const { files } = one(ofKind('scope'));
    const rows = await query(
      `SELECT c.outcome FROM checks c JOIN reports r USING (report_id) WHERE c.rule = 'narrative.requests.received' AND r.path LIKE '%${files[0]}' ORDER BY ALL`,
    );
    expect(rows.flat()).not.toContain('broken');
    expect(rows.flat().length).toBeGreaterThan(0);
  });
});

describe('every span of the sample reports', () => {
  it.each(['items', 'sentences', 'staffing', 'mechanisms', 'quantities'])(
    'of %s is the text that it names',
    async (table) => {
      const rows = await query(
        `SELECT count(*) FILTER (substring(r.text, m.start_char + 1, m.end_char - m.start_char) <> m.text), count(*) FROM ${table} m JOIN reports r USING (report_id)`,
      );
      expect(Number(rows[0]?.[0])).toBe(0);
      expect(Number(rows[0]?.[1])).toBeGreaterThan(30);
    },
  );
});
