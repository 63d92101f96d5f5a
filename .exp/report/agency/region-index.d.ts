import { type Region } from '../../text/regions.ts';
/** Code under which the division stands now: 320829 洪泽县 went on as 320813 洪泽区. An unknown code is given back. */
export declare function currentCode(code: string): string;
/** The division of that code, by its latest name; undefined where the table has none. */
export declare function regionOfCode(code: string): Region | undefined;
/** Divisions that a name begins with. */
export interface PlaceReading {
    /** Those that the innermost printed place may be; more than one where the name is borne by several. */
    readonly regions: readonly Region[];
    /** Where the places end in the name. */
    readonly end: number;
}
/** Reads the places at the start of a name, each within the one before it, as far as they go; null where it begins with none. */
export declare function readPlaces(name: string): PlaceReading | null;
/** The divisions that bore their name in the year; all of them where none did or the year is not known: a page may print a later name. */
export declare function regionsOfYear(regions: readonly Region[], year: number | null): readonly Region[];
/** The division's code in the year; the code itself where the year is not known or the table does not reach it. */
export declare function codeInYear(code: string, year: number | null): string;
