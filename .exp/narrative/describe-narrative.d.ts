import type { Report } from '../report/report.ts';
import type { Narrative } from './narrative.ts';
import { type OwnRules } from './own-rules.ts';
/** What can be marked before items have categories. */
export type UnpairedNarrative = Omit<Narrative, 'pairs'>;
export interface NarrativeOptions {
    /** A researcher's own rules; none by default. */
    readonly rules?: OwnRules | null;
    /** Whether the words of the sentences are wanted; they are not by default. */
    readonly tokens?: boolean;
}
/** Everything that a report's narrative sections say, but for the pairs, which need the items' categories (`pairNarrative`). */
export declare function describeNarrative(printed: Report, { rules, tokens }?: NarrativeOptions): UnpairedNarrative;
/** The whole narrative; `categories` has the assigned issue categories of each item, in the items' order. */
export declare function pairNarrative(report: Report, narrative: UnpairedNarrative, categories: readonly (readonly string[])[]): Narrative;
