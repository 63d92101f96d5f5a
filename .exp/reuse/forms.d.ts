import { type Components } from './connected-components.ts';
import { type FormIndex, type FormIndexOptions } from './form-index.ts';
import { type NeighboursOf } from './neighbours.ts';
import { type Unit } from './units.ts';
/** The distinct masked texts of a corpus, sorted, with the units that have them and the forms that are near. */
export interface Forms {
    /** Masked texts in code-unit order: form i is `texts[i]`. */
    readonly texts: readonly string[];
    /** For each form its units, ascending, as indices into the units. */
    readonly members: readonly (readonly number[])[];
    /** For each unit its form; −1 for a unit that is too short to be compared. */
    readonly formOf: Int32Array;
    /** The forms whose Jaccard similarity with a form is at or above the threshold. */
    readonly near: NeighboursOf;
    /** The longer forms in which a form is contained, and which are not near it. */
    readonly containers: NeighboursOf;
    /** Of forms that are near each other, through others if need be. */
    readonly components: Components;
}
export interface FormOptions extends FormIndexOptions {
    readonly minimumHan: number;
}
/**
 * Collapses equal masked texts and links what is near or contained. An index of earlier texts is added to and nothing in it is
 * computed again; the result is the same with any index. Throws where it was
 * made with other options.
 */
export declare function collectForms(units: readonly Unit[], options: FormOptions, index?: FormIndex): Forms;
