import type { Token } from '../segment.ts';
import type { PatternSet } from './token-pattern.ts';
/** A token with the tags that patterns may ask for. */
export interface TaggedToken extends Token {
    readonly tags: ReadonlySet<string>;
}
/** Every tag that a token may have, those of a set's own left out. */
export declare function knownTags(): ReadonlySet<string>;
/**
 * The tokens, white space left out, with their tags: the class of the lexicon (corpus/lexicon/terms.tsv), the part of speech
 * (Noun, Verb, Adverb, …), Numeral for what parseNumeral reads, PersonUnit (名, 人, 位), PersonName, and the kind of punctuation
 * (Comma, Pause, Stop, Colon, Open, Close).
 */
export declare function tagTokens(tokens: readonly Token[], own?: OwnTags): TaggedToken[];
/** The tags that a set of patterns gives to words of its own. */
export type OwnTags = ReadonlyMap<string, readonly string[]>;
/** The tags by word of a set's `tags`, words of traditional script in their simplified form too. */
export declare function ownTagsOf({ tags }: Pick<PatternSet, 'tags'>): OwnTags;
