/** Items of about equal number with neighbouring probabilities. */
export interface ReliabilityBin {
    readonly items: number;
    /** Mean probability, 0–1. */
    readonly told: number;
    /** Share of the items that have the label, 0–1. */
    readonly found: number;
}
/** How far the probabilities of one category can be believed. */
export interface Reliability {
    readonly category: string;
    readonly bins: readonly ReliabilityBin[];
    /** Expected calibration error: mean of |told − found| over the bins, weighed by their items, 0–1; NaN for no items above the floor. */
    readonly error: number;
    /** Brier skill: 1 − mean squared error ÷ that of telling the base rate of every item; 1 at best, 0 no better; NaN where all or none have the label. */
    readonly skill: number;
}
/**
 * Reliability of one category: ten bins of equal count over the items with a probability above 0.05 (Guo et al. 2017, "On calibration of
 * modern neural networks", with equal counts instead of equal widths; Brier 1950 for the skill, over all items).
 */
export declare function measureReliability(category: string, probabilities: readonly number[], holds: readonly boolean[]): Reliability;
