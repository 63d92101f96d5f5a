import type { Store } from './open-store.ts';

/** Rows that stand in the database only because somebody asked for them. */
export interface OptionalRows {
  readonly tags: number;
  readonly tokens: number;
}

/** How many rows of marks of the user's own rules, and of words, are stored. */
export async function countOptional(store: Store): Promise<OptionalRows> {
  const reader = await store.connection.runAndReadAll(
    'SELECT (SELECT count(*) FROM tags)::INTEGER, (SELECT count(*) FROM tokens)::INTEGER',
  );
  const [[tags, tokens] = []] = reader.getRows();
  return { tags: Number(tags), tokens: Number(tokens) };
}
