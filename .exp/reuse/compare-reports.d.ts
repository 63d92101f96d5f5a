import { type AlignedPart } from './align-texts.ts';
import type { Sameness } from './occurrences.ts';
import { type ReuseOptions } from './reuse-options.ts';
import type { ReuseSentence } from './reuse-sentence.ts';
/** A sentence of one report beside its counterpart in the other; null where there is none. */
export interface SentencePair {
    readonly first: ReuseSentence | null;
    readonly second: ReuseSentence | null;
    readonly sameness: Sameness | null;
    /** 0–1, rounded to 4 decimals; null without a counterpart. */
    readonly similarity: number | null;
    /** The differing characters; empty without a counterpart. */
    readonly parts: readonly AlignedPart[];
}
/**
 * Two reports side by side: in order of the second, then what the first alone has. Sentences too short to be compared are left
 * out. Throws InputError for an option out of range.
 */
export declare function compareReports(first: Iterable<ReuseSentence>, second: Iterable<ReuseSentence>, given?: Partial<ReuseOptions>): SentencePair[];
