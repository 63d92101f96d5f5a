import type { Report } from '../report/report.ts';
import { type ItemSentence } from './item-clauses.ts';
import type { Item, OwnMark } from './narrative.ts';
import { type TaggedToken } from './patterns/tag-tokens.ts';
import type { PatternSet, TokenPattern } from './patterns/token-pattern.ts';
/** Where a rule matched in a text, with what it says there. */
export interface RuleMatch {
    readonly rule: TokenPattern;
    readonly start: number;
    readonly end: number;
    /** What the rule sets, and the words of its captures by their names. */
    readonly fields: Readonly<Record<string, string>>;
}
export interface OwnRules {
    readonly name: string;
    /** The words of a text with the tags that the rules may ask for. */
    tag(text: string): TaggedToken[];
    /** Matches in one sentence, leftmost first, without overlaps. */
    match(text: string, tokens: readonly TaggedToken[]): RuleMatch[];
}
/** Compiles a researcher's own rules. Throws an InputError that names the rule which cannot be parsed. */
export declare function compileRules(set: PatternSet): OwnRules;
/** What a researcher's own rules mark in the items, sentence by sentence (a sentence ends at 。！？；), in order of the text. */
export declare function findOwnMarks(report: Pick<Report, 'text'>, items: readonly Item[], rules: OwnRules, sentences?: readonly ItemSentence[]): OwnMark[];
