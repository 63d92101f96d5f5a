import type { Store } from './open-store.ts';
/** Rows that stand in the database only because somebody asked for them. */
export interface OptionalRows {
    readonly tags: number;
    readonly tokens: number;
}
/** How many rows of marks of the user's own rules, and of words, are stored. */
export declare function countOptional(store: Store): Promise<OptionalRows>;
