import { type Change } from './changes.ts';
import { type Family } from './families.ts';
import type { FormIndex } from './form-index.ts';
import { type ReuseFlags } from './ledger.ts';
import { type LinkPlace } from './links.ts';
import { type ReuseMeasure } from './measure-reuse.ts';
import { type Sameness } from './occurrences.ts';
import type { Origin } from './origins.ts';
import { type Passage } from './passages.ts';
import { type Recurrence } from './recurrences.ts';
import { type ReuseOptions } from './reuse-options.ts';
import type { ReuseSentence } from './reuse-sentence.ts';
import type { CopySlip } from './slip.ts';
/** All that is known of what stands where else in a corpus; plain data, rows in canonical order whatever the order of the input. */
export interface ReuseResult {
    /** Wordings that stand at least twice, by id. */
    readonly families: readonly Family[];
    /** One row for each sentence: by year, agency, report, position. */
    readonly sentences: readonly SentenceReuse[];
    /** The best matches of each sentence, at most one for each place; not all pairs. */
    readonly links: readonly ReuseLink[];
    readonly passages: readonly Passage[];
    readonly changes: readonly Change[];
    /** Problems and promises of the year before that stand in a report again; empty where sentences have no roles. */
    readonly recurrences: readonly Recurrence[];
    readonly slips: readonly CopySlip[];
    readonly measures: readonly ReuseMeasure[];
}
export interface SentenceReuse {
    readonly sentenceId: string;
    /** null where the wording stands only once or is too short. */
    readonly familyId: string | null;
    readonly origin: Origin;
    readonly flags: ReuseFlags;
    /**
     * Chance (0–1) that the wording is found with at least one of `drawnAgencies` agencies of its year: it does not grow with the
     * corpus. NaN where its year is not known or has fewer other agencies.
     */
    readonly chance: number;
}
export interface ReuseLink {
    readonly sentenceId: string;
    readonly toSentenceId: string;
    readonly place: LinkPlace;
    readonly sameness: Sameness;
    /** 0–1, rounded to 4 decimals; 1 for verbatim and masked. */
    readonly similarity: number;
}
/**
 * Finds which sentences stand where else: exact, nothing sampled, nothing dropped for being frequent. An empty corpus gives empty
 * lists. Given the index of an earlier call it joins the new texts alone, adds them to it and gives the same result. Throws InputError for an option out of range and for a sentence id that stands twice.
 */
export declare function findReuse(sentences: Iterable<ReuseSentence>, given?: Partial<ReuseOptions>, index?: FormIndex): ReuseResult;
