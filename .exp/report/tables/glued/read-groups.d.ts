import { type Reading } from './read-sums.ts';
import type { ValueRun } from './value-run.ts';
/** A reading of one group, from one place of the run to another. */
interface Stretch {
    readonly from: number;
    readonly to: number;
    readonly reading: Reading;
}
export interface GroupReadings {
    /** For each group the stretches that stand in some reading of the whole run. */
    readonly stretches: readonly (readonly Stretch[])[];
    /** Readings of the whole run; Infinity where they are too many to be looked through, and then there are no stretches. */
    readonly count: number;
}
/** The readings of a run as `groups` groups of `width` cells, none of them blank, each of which ends in its own total. */
export declare function readGroups(run: ValueRun, { groups, width }: {
    groups: number;
    width: number;
}): GroupReadings;
export {};
