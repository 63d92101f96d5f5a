import type { Diagnostic } from '../text/diagnostic.ts';
import type { Store } from './open-store.ts';
/** A file that no report could be made of, with the reasons; an empty list of reasons takes old ones away. */
export interface FileDiagnostics {
    readonly path: string;
    readonly diagnostics: readonly Diagnostic[];
}
/** Stores why files could not be read, in place of what was stored of these files. (A report's diagnostics are stored with it.) */
export declare function writeDiagnostics(store: Store, files: readonly FileDiagnostics[]): Promise<void>;
