/** What is counted, with the cells that can check it (null: none). */
export interface Subject {
    readonly subject: string;
    readonly cell: string | null;
}
/** When a figure counts the subject; all that is given must fit. */
export interface SubjectRule extends Subject {
    readonly id: string;
    /** What the rule stands for, in words. */
    readonly construction: string;
    /** The words beside the figure. */
    readonly near: RegExp;
    /** What must stand before the figure itself. */
    readonly lead: RegExp | null;
    /** The sentence must speak of it too: 漫画 explains policy only beside 解读. */
    readonly sentence: RegExp | null;
    /** True where the words around must be about requests: 办结 tells of them only there. */
    readonly requests: boolean;
    /** The units in which it is counted; null for any. */
    readonly units: readonly string[] | null;
    readonly unless: RegExp | null;
    /** Sentences with a figure that the rule fits, and sentences in which it fits none. */
    readonly examples: readonly string[];
    readonly counterexamples: readonly string[];
}
/** What became of requests: the rows of table 三 that count it. */
export interface OutcomeRule {
    readonly id: string;
    readonly rows: readonly string[];
    readonly construction: string;
    readonly match: RegExp;
    readonly examples: readonly string[];
    readonly counterexamples: readonly string[];
}
/** What a denial denies; all that is given must fit the denial and the words behind it. */
export interface DenialRule {
    readonly id: string;
    /** Null for what is no count: 没有及时更新. */
    readonly subject: string | null;
    readonly cell: string | null;
    readonly construction: string;
    readonly match: RegExp;
    readonly also: RegExp | null;
    readonly unless: RegExp | null;
    /** True where nothing else is denied by the same words. */
    readonly ends: boolean;
    /** True where it counts only when nothing was found before it. */
    readonly alone: boolean;
    readonly examples: readonly string[];
    readonly counterexamples: readonly string[];
}
