import type { AgencyKind } from './agency-identity.ts';
/** An agency of a corpus or of the user's list, with the division that it is of as `resolveAgency` tells it. */
export interface PlacedAgency {
    readonly id: string;
    readonly kind: AgencyKind | null;
    readonly sector: string | null;
    readonly home: string | null;
    readonly above: string | null;
}
/** Both lines of superiors; null where an agency has none or none of the known agencies is it. */
export interface Superiors {
    /** 块: the government of the division for a department, the government one level up for a government. */
    readonly parentId: string | null;
    /** 条: the same field's department (or vertical organ) one level up. */
    readonly functionalParentId: string | null;
}
/**
 * The superiors of each agency among the agencies themselves, by id: no row is invented. Where two agencies could be one superior
 * neither is. Zones, institutions and others have none: their names do not tell whose they are.
 */
export declare function findSuperiors(agencies: readonly PlacedAgency[]): ReadonlyMap<string, Superiors>;
