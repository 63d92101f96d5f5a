/** True where the text is in traditional script: a tenth or more of its Han characters stand in no simplified text. */
export declare function isTraditional(text: string): boolean;
/** The text for analysis: in traditional script with its characters folded to simplified ones, every offset the same; else as it is. */
export declare function simplifyText(text: string): string;
