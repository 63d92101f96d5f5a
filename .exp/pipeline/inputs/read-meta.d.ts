import { type AgencyKind, type AgencyLevel } from '../../report/index.ts';
/** What the user says of one report; null where nothing is said. */
export interface MetaRow {
    /** As written in the index. */
    readonly path: string;
    readonly agencyId: string | null;
    readonly agency: string | null;
    readonly year: number | null;
    readonly regionCode: string | null;
    readonly level: AgencyLevel | null;
    readonly kind: AgencyKind | null;
    /** Url and the user's own columns, empty cells left out. */
    readonly own: Readonly<Record<string, string>>;
}
/** The user's index of reports (`--meta`). */
export interface MetaIndex {
    readonly path: string;
    readonly sha256: string;
    readonly rows: readonly (MetaRow & {
        readonly line: number;
    })[];
}
/** Reads an index of reports. Throws InputError with the line for a cell that cannot be read and for a path that stands twice. */
export declare function readMeta(path: string): Promise<MetaIndex>;
