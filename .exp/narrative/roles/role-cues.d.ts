import type { Role } from '../narrative.ts';
/** Words that speak for a role. A cue counts once for an item, however often it stands there. */
export interface RoleCue {
    readonly role: Role;
    /** Said before the matched words in the evidence: `shortcoming 不够`. */
    readonly name: string;
    /** Against 3 for the list's lead-in. */
    readonly weight: number;
    readonly pattern: RegExp;
}
/** 仍需加强 admits in a list of problems and promises in a list of measures. */
export declare const WANTING: RegExp;
export declare const FUTURE: RegExp;
export declare const INTENT: RegExp;
/** Told as done. 为了, 了解 and attributes (已公开的信息) do not tell. */
export declare const DONE: RegExp;
/** True for a sentence that names a known shortcoming and tells what was done about it. */
export declare function tellsOfMending(text: string): boolean;
/** 作为一项任务 counts nothing. */
export declare const ACHIEVED_COUNT: RegExp;
/** An act with its count: told as done unless something says that it is planned. */
export declare const COUNTED_ACT: RegExp;
/** A count that is only aimed at. */
export declare const AIMED: RegExp;
/** General success: it names nothing that was done. */
export declare const SUCCESS: RegExp;
/** The report speaks of itself: what it is made by and of, how to get it, whom to ask. */
export declare const ABOUT_REPORT: RegExp;
/** The cues that are counted item by item; frames and positions are weighed beside them. */
export declare const ROLE_CUES: readonly RoleCue[];
/** A heading that names its subject only; the words at its end make it one whatever stands before. */
export declare const NEUTRAL_HEADING: RegExp;
/** The same for words that also end a sentence about an act (细化公开事项), and for the customary heads of the first section. */
export declare const NEUTRAL_UNLESS_ACT: RegExp;
/** Opens a heading that names an act even where it ends like a neutral one: 制定改进措施, 解决突出问题. */
export declare const ACT_ON_NOUN: RegExp;
/** Clauses of a lead-in that promise nothing of their own. */
export declare const FORMULA: RegExp;
/** A yearly summary: everything went well, nothing in particular. */
export declare const SUMMARY: RegExp;
