import { closeStore, type OpenOptions, openStore, type Store } from '../store/index.ts';

/** Runs `work` on an open database and closes it, whatever happens. */
export async function withStore<T>(
  path: string,
  options: OpenOptions,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openStore(path, options);
  try {
    return await work(store);
  } finally {
    await closeStore(store);
  }
}
