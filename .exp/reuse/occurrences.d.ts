import type { Forms } from './forms.ts';
import type { Unit } from './units.ts';
/** `contained`: the wording stands inside a longer unit, and the two are not near. */
export type Sameness = 'verbatim' | 'masked' | 'near' | 'contained';
/** Another unit with the same wording. */
export interface Match {
    /** Index of the unit. */
    readonly unit: number;
    readonly sameness: Sameness;
    /** Unrounded: Jaccard similarity of the shingles; 1 for verbatim and masked; for contained the share of its shingles that stand there. */
    readonly similarity: number;
}
/** Where wordings stand: by form and agency, so that mass templates are not walked through for each of their copies. */
export interface Occurrences {
    /** Units of the form in the agency's reports, ascending. */
    ofAgency(form: number, agency: string): readonly number[];
    /** The best match of a unit in the given year of an agency: verbatim, masked, the most similar, the fullest container; null where none. */
    bestInAgencyYear(unit: number, agency: string, year: number): Match | null;
    /** The best match in any other agency, the earliest one where several are equal; null where none. */
    bestElsewhere(unit: number): Match | null;
    /** True where the unit stands word for word in a report that may be its source. */
    isVerbatimElsewhere(unit: number): boolean;
}
export declare function indexOccurrences(units: readonly Unit[], forms: Forms): Occurrences;
