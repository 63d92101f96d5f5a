import { type AgencyDirectory } from './read-agencies.ts';
import { type MetaRow } from './read-meta.ts';
/** What the user says of reports and agencies. */
export interface GivenFacts {
    /** Rows of the index by path of the file. */
    readonly meta: ReadonlyMap<string, MetaRow>;
    readonly agencies: AgencyDirectory | null;
    /** SHA-256 of the two files, for the record of the run; null where there is none. */
    readonly metaSha256: string | null;
    readonly agenciesSha256: string | null;
    /** Rows of the index that match none of the files, as written. */
    readonly unmatched: readonly string[];
}
export declare const NOTHING_GIVEN: GivenFacts;
/** Reads the user's index and list of agencies and finds the index's rows for the files. Throws InputError with file and line. */
export declare function readGiven({ meta, agencies }: {
    readonly meta?: string | undefined;
    readonly agencies?: string | undefined;
}, files: readonly string[]): Promise<GivenFacts>;
