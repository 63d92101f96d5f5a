import type { AgencyKind } from './agency-identity.ts';
/** Sectors whose organs answer to the organ above alone, whatever place they are named for. */
export declare const VERTICAL_SECTORS: ReadonlySet<string>;
/** Names of central organs that stand before the place of their branches (国家税务总局某市税务局), with the field of the branch. */
export declare const CENTRAL_ORGANS: readonly (readonly [name: string, sector: string | null])[];
/** What an ending says of a body that no field of corpus/lexicon/organs.tsv names. The first that fits holds. */
export declare const BODY_ENDINGS: readonly (readonly [ending: RegExp, kind: AgencyKind, sector: string | null])[];
