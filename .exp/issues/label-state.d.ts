import type { LabelState } from './categories.ts';
import type { Judged } from './choose-thresholds.ts';
/** When an item without labels counts as `uncertain` rather than `unspecific`. */
export interface StateRule {
    /** One for each category. */
    readonly thresholds: readonly number[];
    /** Share (0–1) of its threshold that some category must reach for `uncertain`. */
    readonly uncertainFrom: number;
}
/** `labelled` where a category reaches its threshold, `uncertain` where one comes near it, else `unspecific`. */
export declare function judgeState(probabilities: readonly number[], { thresholds, uncertainFrom }: StateRule): Exclude<LabelState, 'none_due'>;
/**
 * The greatest share of the threshold from which `uncertain` begins such that of the items called unspecific at least 90 % are.
 * Where no share does that (or fewer than five items would be left), 0.5: nothing is known about it then.
 */
export declare function chooseUncertainFrom({ categories, probabilities, labels }: Judged, thresholds: readonly number[]): number;
