/** What a lead-in promises of the points after it; `improvement`: 改进情况, told in the past (remedy) or the future (measure). */
declare const FRAMES: readonly ["problem", "measure", "remedy", "improvement", "achievement"];
export type Frame = (typeof FRAMES)[number];
/**
 * Read clause by clause, the first that fits. Measures stand before problems: 针对存在的不足 names problems and announces measures.
 * A cue with frame null stops the reading: 问题及改进措施 announces both and decides nothing.
 */
export declare const LEAD_IN_CUES: {
    match: RegExp;
    id: string;
    construction: string;
    examples: string[];
    counterexamples: string[];
    frame: "problem" | "measure" | "remedy" | "achievement" | "improvement" | null;
}[];
export interface LeadInReading {
    readonly frame: Frame;
    /** The words that decided. */
    readonly cue: string;
}
/** What the last telling clause of a lead-in or heading announces; null where it announces nothing, or everything. */
export declare function readLeadIn(leadIn: string): LeadInReading | null;
/** Where a sentence leaves the list it follows for problems or measures; null where it goes on. */
export declare function readTurn(sentence: string): Frame | null;
export {};
