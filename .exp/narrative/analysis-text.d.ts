/** The text as rules are written for, every offset the same: simplified characters, full-width punctuation. */
export declare function toAnalysisText(text: string): string;
