import type { Forms } from './forms.ts';
/** Forms within the threshold of one of them. */
export interface FormGroup {
    readonly representative: number;
    /** Ascending, with the representative. */
    readonly forms: readonly number[];
}
/**
 * Splits a component so that a chain of drifting copies is not one family: the medoid, which is the form that has the most
 * sentences within the threshold of it (ties: the form that comes first), takes all of these, and what is left is split in the
 * same way. Looks at the component alone, so an addition elsewhere changes nothing here.
 */
export declare function splitComponent(component: readonly number[], forms: Forms): FormGroup[];
