import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeStore, openStore, RELATIONS, SCHEMA_VERSION, type Store } from '../../src/store/index.ts';
import { schemaStatements, sortColumns } from '../../src/store/schema.ts';
import { query } from './query.ts';
import { DICTIONARY_START, renderDictionary } from './render-dictionary.ts';

const dictionaryPath = new URL('../../docs/data-dictionary.md', import.meta.url);

describe('the schema', () => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(':memory:');
  });
  afterAll(() => closeStore(store));

  it('has the tables of the contract', () => {
    const names = RELATIONS.map((relation) => relation.name).sort();
    expect(names).toEqual(
      [
        ...[
          'agencies',
          'agency_names',
          'cells',
          'changes',
          'recurrences',
          'checks',
          'commitments',
          'diagnostics',
          'evidence',
          'families',
          'family_slots',
        ],
        ...[
          'findings',
          'issues',
          'items',
          'links',
          'measures',
          'mechanisms',
          'meta',
          'pages',
          'pairs',
          'panel',
          'passages',
        ],
        ...[
          'quantities',
          'report_meta',
          'reports',
          'runs',
          'sections',
          'sentences',
          'slips',
          'staffing',
          'segmented',
          'tags',
          'tokens',
        ],
      ].sort(),
    );
  });

  it.each(RELATIONS.map((relation) => [relation.name, relation] as const))(
    '%s is well formed',
    (_name, relation) => {
      const names = relation.columns.map((column) => column.name);
      expect(new Set(names).size).toBe(names.length);
      expect(relation.key.length).toBeGreaterThan(0);
      for (const name of [...relation.key, ...sortColumns(relation)]) expect(names).toContain(name);
      // sorted down to the key, so that no two rows tie
      for (const name of relation.key) expect(sortColumns(relation)).toContain(name);
      for (const { name, about } of relation.columns) {
        // Stata: at most 32 characters
        expect(name).toMatch(/^[a-z][a-z0-9_]{0,31}$/u);
        expect(about).toMatch(/[.]$/u);
      }
    },
  );

  it.each(RELATIONS.map((relation) => [relation.name, relation] as const))(
    '%s stands in the database with these columns, which SQL reads without quotes',
    async (name, relation) => {
      const columns = relation.columns.map((column) => column.name);
      await store.connection.run(
        `SELECT ${columns.join(', ')} FROM ${name} ORDER BY ${sortColumns(relation).join(', ')}`,
      );
      const described = await query(store, `SELECT column_name, column_type FROM (DESCRIBE ${name})`);
      expect(described).toEqual(relation.columns.map((column) => [column.name, column.type]));
    },
  );

  it('changes its version with its tables', () => {
    const hash = createHash('sha256').update(schemaStatements().join('\n')).digest('hex').slice(0, 12);
    // when this fails: raise SCHEMA_VERSION (once a version has been published), then write the new pair here
    expect([SCHEMA_VERSION, hash]).toMatchInlineSnapshot(`
      [
        3,
        "f53ee0b4b76a",
      ]
    `);
  });

  it('is described in the data dictionary, table by table and column by column', async () => {
    const text = readFileSync(dictionaryPath, 'utf8');
    const start = text.indexOf(DICTIONARY_START);
    expect(start).toBeGreaterThan(0);
    const introduction = text.slice(0, start);
    // vitest --update writes the part below the mark anew
    await expect(`${introduction}${renderDictionary(RELATIONS)}`).toMatchFileSnapshot(
      dictionaryPath.pathname,
    );
  });
});
