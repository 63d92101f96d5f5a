/** A part of a clause between 、, 和, 及 and 与: one name of a list under a shared verb. Offsets within the clause. */
export interface NameSegment {
    readonly start: number;
    readonly end: number;
}
/**
 * The names that a clause lists; titles, quotations and brackets are whole, words such as 参与 or 及时 are no border, nor is
 * anything inside `whole`: 登记、补正等环节的规程 is one name.
 */
export declare function splitNames(clause: string, whole?: NameSegment | null): NameSegment[];
