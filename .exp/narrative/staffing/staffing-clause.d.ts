import type { TaggedToken } from '../patterns/tag-tokens.ts';
/** One clause with its tokens; offsets of tokens are those of the report's text. */
export interface StaffingClause {
    readonly text: string;
    readonly tokens: readonly TaggedToken[];
    /** True where the clause speaks of people who are counted for another reason (codebook, 4). */
    readonly othersCounted: boolean;
    /** The sentence up to the clause, for what is told once for several clauses. */
    readonly before: string;
}
