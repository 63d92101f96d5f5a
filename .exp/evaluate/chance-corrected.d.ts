/** How often one class stands on both sides, on one, and on the other. */
export interface ClassCounts {
    readonly hits: number;
    readonly gold: number;
    readonly found: number;
}
/**
 * Cohen's kappa of two sides that give each case one class (Educational and Psychological Measurement 20, 1960): 1 full agreement,
 * 0 what chance would give. NaN for no cases, and where both sides know one class only.
 */
export declare function cohenKappa(classes: readonly ClassCounts[]): number;
/**
 * Krippendorff's alpha of two sides that give each case any number of classes, sets being as far apart as they have classes that the
 * other lacks (Content Analysis, 2004, 11.3): 1 full agreement, 0 what chance would give. For a single class it is the alpha of nominal
 * data. NaN for no cases, and where every case has all classes or none has any.
 */
export declare function krippendorffAlpha(cases: number, classes: readonly ClassCounts[]): number;
