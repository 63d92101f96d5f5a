import { type FamilySlot } from './family-slots.ts';
import type { Forms } from './forms.ts';
import type { Unit } from './units.ts';
/** Units of one wording: within the threshold of a representative. */
export interface Family {
    /** First 16 hex digits of the SHA-256 of the representative's masked text. */
    readonly familyId: string;
    readonly sentences: number;
    readonly reports: number;
    /** A report of unknown agency counts as an agency of its own. */
    readonly agencies: number;
    /** null where no year is known. */
    readonly firstYear: number | null;
    readonly lastYear: number | null;
    /** Of the representative's earliest sentence, as printed. */
    readonly text: string;
    /** Where its sentences differ from that text. */
    readonly slots: readonly FamilySlot[];
}
export interface FamilyTable {
    /** Families of at least two sentences, by id. */
    readonly families: readonly Family[];
    /** For each form its family; null where its wording stands only once. */
    readonly familyOfForm: readonly (string | null)[];
}
/** The families of a corpus: its components, split around their medoids. */
export declare function groupFamilies(units: readonly Unit[], forms: Forms): FamilyTable;
