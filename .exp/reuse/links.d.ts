import type { Match, Occurrences } from './occurrences.ts';
import type { Unit } from './units.ts';
/** Where a match stands: in the agency's own report of the year before, or in another agency's. */
export type LinkPlace = 'last_year' | 'other_agency';
export interface UnitLink {
    readonly unit: number;
    readonly place: LinkPlace;
    readonly match: Match;
}
/** For each unit its best match of the year before and its best match in another agency, where there are such: at most two a unit. */
export declare function linkUnits(units: readonly Unit[], occurrences: Occurrences): UnitLink[];
