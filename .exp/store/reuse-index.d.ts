import type { SavedFormIndex } from '../reuse/index.ts';
import type { Store } from './open-store.ts';
/** The stored index; null where there is none that can be read, or one that is damaged, of another format, or of other options. */
export declare function readReuseIndex(store: Store, wanted: SavedFormIndex['options']): SavedFormIndex | null;
/**
 * Keeps an index. The first `known` layers are those that were read: they stay as they are and only what came later is written,
 * unless something else stands in the file by now; then all is written anew. A run that is interrupted leaves the file as it was.
 * Gives null, or why it could not be kept: nothing is lost by that but time.
 */
export declare function writeReuseIndex(store: Store, index: SavedFormIndex, known?: number): string | null;
/** Takes the index away: the next run makes one anew. */
export declare function dropReuseIndex(store: Store): void;
