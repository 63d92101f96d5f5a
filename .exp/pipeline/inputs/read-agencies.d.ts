import type { UserAgency } from '../../store/index.ts';
type Name = UserAgency['names'][number];
/** The user's list of agencies (`--agencies`). */
export interface AgencyDirectory {
    readonly sha256: string;
    readonly agencies: readonly UserAgency[];
    readonly byId: ReadonlyMap<string, UserAgency>;
    /** Who bears a name, and when. */
    readonly byName: ReadonlyMap<string, readonly {
        readonly id: string;
        readonly name: Name;
    }[]>;
}
/**
 * Reads a list of agencies: several rows for one id are its names one after the other. Throws InputError with the line for a cell that
 * cannot be read, rows of one agency that differ in anything but name and years, a name that two agencies bear in one year, and a
 * superior that is not in the list.
 */
export declare function readAgencies(path: string): Promise<AgencyDirectory>;
/** The listed agency that bears one of the printed names in the year; a year that is not known meets every year. Null where none or several do. */
export declare function findListed(directory: AgencyDirectory, names: readonly string[], year: number | null): UserAgency | null;
export {};
