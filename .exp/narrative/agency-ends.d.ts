/** A word with its part of speech in jieba's letters. */
export interface TaggedWord {
    readonly word: string;
    readonly tag: string;
}
/**
 * What stands over the end of an agency, with its words: 审计局长 is 审计/局长. jieba alone takes 审计局 and joins 长 to what follows,
 * for it cannot know that the longest word is wrong here. Nothing that is an agency itself is among them.
 */
export declare function partAgencyEnds(agencies: ReadonlySet<string>): Map<string, readonly TaggedWord[]>;
