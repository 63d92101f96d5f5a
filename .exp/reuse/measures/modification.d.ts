import type { Words } from './report-words.ts';
/**
 * Raw modification score (0–1) of a report against that of the year before, symmetric; higher means more was changed: 1 − the cosine
 * similarity of their term frequencies, not weighed by tf–idf. One of them without words: NaN. Brown & Tucker 2011.
 */
export declare function measureModification(later: readonly Words[], earlier: readonly Words[]): number;
/** The raw score of one pair and what it is adjusted for. */
export interface RawModification {
    readonly score: number;
    /** Words of the later report. */
    readonly words: number;
}
export interface AdjustOptions {
    /** Highest power of length in the regression. */
    readonly degree?: number;
    /** Fewer pairs than this have no adjusted score. */
    readonly minimumPairs?: number;
}
export declare const ADJUST_DEFAULTS: Required<AdjustOptions>;
/**
 * Modification scores adjusted for length, one for each pair in order; above 0 means more changed than is usual at that length:
 *
 *     raw score − fitted score,    fitted = b₀ + b₁ L + … + b₅ L⁵ by least squares over all pairs, L = words of the later report
 *
 * Longer texts are more alike by chance, so raw scores fall with length. A raw score that is NaN stays NaN and has no part in the
 * regression; fewer scores than `minimumPairs`: all NaN. Brown & Tucker 2011 (five powers); the minimum is ours, five scores
 * for each of the six coefficients.
 */
export declare function adjustModification(pairs: readonly RawModification[], given?: AdjustOptions): number[];
