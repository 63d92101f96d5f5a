export type RegionLevel = 'province' | 'prefecture' | 'county';
/** A division of the administrative map (行政区划) under one code and one name. */
export interface Region {
    /** Six digits of GB/T 2260. */
    readonly code: string;
    readonly name: string;
    /** The name without the names of peoples, as it is commonly said: 恩施州; null where there is none. */
    readonly short: string | null;
    readonly level: RegionLevel;
    /** Code of the division above; null for provinces. */
    readonly parent: string | null;
    /** First year at whose end it had this code and name; null where that is before the lists begin (1981). */
    readonly firstYear: number | null;
    /** Last year at whose end it had them; null while it has. */
    readonly lastYear: number | null;
    /** Code under which the same division went on; null where it has not ended, was merged or was parted. */
    readonly successor: string | null;
}
/** Every division down to counties that stood at the end of 2008 or later (corpus/regions), by code and first year; read on first use. */
export declare function readRegions(): readonly Region[];
