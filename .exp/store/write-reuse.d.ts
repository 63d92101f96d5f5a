import type { ReuseResult } from '../reuse/index.ts';
import type { Store } from './open-store.ts';
/**
 * Stores what reuse found over the whole corpus in place of what was stored of it, in one transaction. Ids of sentences are those
 * that `readSentences` gave; throws where a slip stands in a sentence that is not stored.
 */
export declare function writeReuse(store: Store, result: ReuseResult): Promise<void>;
/** Whether reuse was computed over the reports that are stored now: `none`, `current` or `stale`. */
export declare function readReuseState(store: Store): Promise<'none' | 'current' | 'stale'>;
