/** A unit of comparison: one sentence or point of a report's narrative, with what is needed to tell whose it is. */
export interface ReuseSentence {
    /** Unique over the corpus. */
    readonly id: string;
    readonly reportId: string;
    /** Stands for the same body over the years, however its name was printed; null where it is not known. */
    readonly agency: string | null;
    readonly year: number | null;
    /** Order of the sentence within its report; any increasing numbers. */
    readonly position: number;
    readonly text: string;
    /** Role of the item that it stands in, such as `problem` or `measure`; null or left out where it is not known. */
    readonly role?: string | null;
    /** Kind of its section, such as `overview`; null or left out where it is not known. */
    readonly section?: string | null;
    /** The report's own names in every printed form and others to be masked; persons that a sentence introduces are found by rule. */
    readonly names: readonly string[];
}
