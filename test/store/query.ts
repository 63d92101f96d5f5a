import type { Store } from '../../src/store/index.ts';

/** The rows of a query, as JSON values. */
export async function query(store: Store, sql: string): Promise<readonly (readonly unknown[])[]> {
  return (await store.connection.runAndReadAll(sql)).getRowsJson();
}

/** The first value of a query. */
export async function queryValue(store: Store, sql: string): Promise<unknown> {
  return (await query(store, sql))[0]?.[0];
}
