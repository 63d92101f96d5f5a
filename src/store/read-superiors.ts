import type { Store } from './open-store.ts';

/** Agency → the agency above it. */
export interface SuperiorMaps {
  /** The government above (块). */
  readonly territorial: ReadonlyMap<string, string>;
  /** The same bureau one level up (条). */
  readonly functional: ReadonlyMap<string, string>;
}

/** Both lines of superiors as stored; an agency without an entry has none that is known. */
export async function readSuperiors(store: Store): Promise<SuperiorMaps> {
  return {
    territorial: await readColumn(store, 'parent_id'),
    functional: await readColumn(store, 'functional_parent_id'),
  };
}

async function readColumn(store: Store, column: string): Promise<ReadonlyMap<string, string>> {
  const result = await store.connection.runAndReadAll(
    `SELECT agency_id, ${column} FROM agencies WHERE ${column} IS NOT NULL ORDER BY agency_id`,
  );
  return new Map(result.getRowsJson().map(([id, superior]) => [String(id), String(superior)]));
}
