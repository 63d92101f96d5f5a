import { type VerbStatus } from './load-tables.ts';
export interface GoverningVerb {
    readonly start: number;
    readonly end: number;
    readonly status: VerbStatus;
}
/** The verbs of one clause, found once, so that a long list of names is read in linear time. */
export interface VerbIndex {
    /** The verb nearest before `end`; null where none of the table stands there. */
    before(end: number): GoverningVerb | null;
    /** The same among verbs that govern names of every kind, without those of publishing (编制并公布了指南). */
    strongBefore(end: number): GoverningVerb | null;
    /** The verb that tells behind a name that it was made or changed (目录作了更新), at most 14 characters off; null where none does. */
    behind(start: number): GoverningVerb | null;
}
/** Verbs that make or change something: only these govern 领导小组, 指南 and 目录 as mechanisms. */
export declare const CREATING: RegExp;
/** Indexes the governing verbs of a clause, each kind when first asked for. */
export declare function indexVerbs(clause: string): VerbIndex;
