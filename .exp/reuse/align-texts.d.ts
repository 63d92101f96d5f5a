/** A stretch of two texts: in both (`same`), in the first alone (`removed`) or in the second alone (`added`). */
export interface AlignedPart {
    readonly kind: 'same' | 'removed' | 'added';
    readonly text: string;
}
export interface AlignOptions {
    /** Characters (figures, Latin words) that may differ before the texts count as wholly different, so that time stays bounded. */
    readonly maxEdits?: number;
}
/**
 * A shortest way from the first text to the second, character by character with figures and Latin words whole (Myers 1986), in
 * order: `same` and `removed` parts make up the first text, `same` and `added` parts the second. Texts that differ by more than
 * `maxEdits` (default 2,000) are aligned at their equal ends alone. Two empty texts: no parts.
 */
export declare function alignTexts(first: string, second: string, options?: AlignOptions): AlignedPart[];
