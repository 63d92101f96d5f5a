import type { Diagnostic } from '../../text/diagnostic.ts';
import type { AgencyLevel } from './agency-identity.ts';
/** Stands for the centre where a division's code would stand. */
export declare const CENTRAL = "central";
/** A division that an agency is of. */
export interface Division {
    /** Present code, or the printed name where the table has none. */
    readonly home: string;
    /** The division above in the same terms; null where it is not known. */
    readonly above: string | null;
    readonly hasCode: boolean;
    /** Null where the table has none. */
    readonly codeInYear: string | null;
    readonly level: AgencyLevel | null;
}
/** Where a name says that its bearer is. */
export interface Location {
    readonly division: Division | null;
    /** What stands behind the places. */
    readonly rest: string;
    /** Level that the name tells though not the division. */
    readonly level: AgencyLevel | null;
    /** True where bodies of several divisions bear the name. */
    readonly isShared: boolean;
    /** 0–3: no place, an ambiguous one, one that the table does not have, a division of the table. */
    readonly certainty: 0 | 1 | 2 | 3;
    readonly doubt: Diagnostic | null;
}
/** Finds the division that a name begins with, as it was in the year. */
export declare function locateAgency(name: string, year: number | null): Location;
/** The division of a code; a township's code (9 or 12 digits) gives its county. A code that the table does not have is read by the structure of GB/T 2260. */
export declare function divisionOfCode(code: string, year: number | null): Division;
