export interface Interval {
    readonly low: number;
    readonly high: number;
}
/**
 * The 95 % percentile interval of a figure by resampling `count` reports with replacement 2,000 times from a fixed seed. `measure`
 * is given the positions drawn; resamples for which it says NaN are left out, and null comes back where all are, or for no reports.
 */
export declare function bootstrapInterval(count: number, measure: (drawn: Int32Array) => number): Interval | null;
/**
 * The exact 95 % interval of a share of `hits` in `cases` (Clopper and Pearson, Biometrika 26, 1934): the shares for which so many
 * hits or more, or so many or fewer, have a chance of 2.5 %. Null for no cases.
 */
export declare function clopperPearson(hits: number, cases: number): Interval | null;
