import type { Forms } from './forms.ts';
import type { MandatedTest } from './mandated.ts';
import type { Origin } from './origins.ts';
import type { ReuseOptions } from './reuse-options.ts';
import type { Unit } from './units.ts';
/** Where else a unit's wording stands, at or above the threshold: never from where it was taken. */
export interface ReuseFlags {
    /** Wording of the Regulation or the form. */
    readonly mandated: boolean;
    /** Reports of the same agency for the year before. */
    readonly lastYear: number;
    /** Its reports for all other years; those of its own year count nowhere. */
    readonly otherYears: number;
    /** Reports of the government above the agency, of any year; null where that is not known. */
    readonly territorialSuperior: number | null;
    /** Reports of the same bureau one level up, of any year; null where that is not known. */
    readonly functionalSuperior: number | null;
    /** Other agencies, over all years. */
    readonly otherAgency: number;
    /** Reports of other agencies, over all years. */
    readonly otherReports: number;
    /** Other agencies in reports of the same year; 0 where the year is not known. */
    readonly sameYearAgencies: number;
    /**
     * True where the wording stands elsewhere too and no other report of this year or an earlier one has it: the earliest known copy.
     * False where a report of unknown year has it, which may be the earlier one.
     */
    readonly earliestKnown: boolean;
}
export interface LedgerEntry {
    readonly origin: Origin;
    readonly flags: ReuseFlags;
    /** `drawChance` among the other agencies of the unit's year; NaN where its year is not known or has too few. */
    readonly chance: number;
}
/** One entry for each unit. Reports of the same agency and year are never each other's source. */
export declare function buildLedger(units: readonly Unit[], forms: Forms, isMandated: MandatedTest, options: ReuseOptions): LedgerEntry[];
