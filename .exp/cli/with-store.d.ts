import { type OpenOptions, type Store } from '../store/index.ts';
/** Runs `work` on an open database and closes it, whatever happens. */
export declare function withStore<T>(path: string, options: OpenOptions, work: (store: Store) => Promise<T>): Promise<T>;
