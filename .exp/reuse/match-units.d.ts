import type { Forms } from './forms.ts';
import type { Sameness } from './occurrences.ts';
import type { Unit } from './units.ts';
/** A unit of one report beside its counterpart in the other; one of the two is null where there is none. */
export interface UnitPair {
    readonly from: number | null;
    readonly to: number | null;
    readonly sameness: Sameness | null;
    /** As in `Match`, unrounded; null without a counterpart. */
    readonly similarity: number | null;
}
/**
 * Pairs the units of two reports, each ascending, one to one: verbatim copies first, then masked, then the most similar at or above
 * the threshold; of equal ones those that stand first. What is left over goes with the unit of the other report that contains it,
 * which may have another counterpart already: two sentences that were joined both stand in the new one. Units too short to be
 * compared are left out. In order of `to`, then of `from`.
 */
export declare function matchUnits(units: readonly Unit[], forms: Forms, from: readonly number[], to: readonly number[]): UnitPair[];
