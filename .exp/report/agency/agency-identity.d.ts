/** Levels of government, from above. */
export declare const AGENCY_LEVELS: readonly ["central", "province", "prefecture", "county", "township"];
export type AgencyLevel = (typeof AGENCY_LEVELS)[number];
/**
 * What sort of body it is, whatever its level: a government (with 街道办事处, which stand for one), its departments, vertical organs
 * that answer to the organ above alone (税务, 海关, 气象 …), administrations of zones (开发区管委会), institutions (schools, hospitals,
 * public utilities), others.
 */
export declare const AGENCY_KINDS: readonly ["government", "department", "vertical", "zone", "institution", "other"];
export type AgencyKind = (typeof AGENCY_KINDS)[number];
/** Whose report it is, as far as the printed names or the user's own lists settle it. */
export interface AgencyIdentity {
    /** The same over the years and names of one agency: made from region code, kind and sector where these are known. */
    readonly id: string;
    /** Six digits of GB/T 2260 in the report's year; for a township those of its county. Null where no division is settled. */
    readonly regionCode: string | null;
    readonly level: AgencyLevel | null;
    readonly kind: AgencyKind | null;
    /** Field of work, as in corpus/lexicon/organs.tsv; null where the name has none that is known. */
    readonly sector: string | null;
}
