import type { AgencyLevel } from './agency-identity.ts';
/** Places at the start of a name as they are printed, for those that the table of divisions does not have. */
export interface PrintedPlaces {
    /** From the outermost to the innermost: 青澜市, 柳渡县. */
    readonly places: readonly string[];
    readonly rest: string;
}
/** Splits the places off a name by their endings. No place: `places` is empty and `rest` the whole name. */
export declare function splitPrintedPlaces(name: string): PrintedPlaces;
/** Level of a place by its ending; null for 市, which may be a province, a prefecture or a county. */
export declare function levelOfPlace(place: string): AgencyLevel | null;
