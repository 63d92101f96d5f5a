import { matchMeta } from './match-meta.ts';
import { type AgencyDirectory, readAgencies } from './read-agencies.ts';
import { type MetaRow, readMeta } from './read-meta.ts';

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

export const NOTHING_GIVEN: GivenFacts = {
  meta: new Map(),
  agencies: null,
  metaSha256: null,
  agenciesSha256: null,
  unmatched: [],
};

/** Reads the user's index and list of agencies and finds the index's rows for the files. Throws InputError with file and line. */
export async function readGiven(
  { meta, agencies }: { readonly meta?: string | undefined; readonly agencies?: string | undefined },
  files: readonly string[],
): Promise<GivenFacts> {
  const index = meta === undefined ? null : await readMeta(meta);
  const matched = index === null ? null : matchMeta(index, files);
  const directory = agencies === undefined ? null : await readAgencies(agencies);
  return {
    meta: matched?.byFile ?? NOTHING_GIVEN.meta,
    agencies: directory,
    metaSha256: index?.sha256 ?? null,
    agenciesSha256: directory?.sha256 ?? null,
    unmatched: matched?.unmatched ?? [],
  };
}
