import type { Role } from '../narrative/narrative.ts';
/** What the model is told of an item. `heading` is what the text opens with or the list that it stands in; null where there is none. */
export interface ItemText {
    readonly text: string;
    readonly heading: string | null;
    readonly role: Role;
}
/** Changes with every change of the tokens: a model is only used with the features that it was trained on. */
export declare const FEATURE_VERSION = 2;
/**
 * The kinds of token, for the model card: prefix and meaning. Pairs of words and classes of the lexicon were tried: from one author to
 * another they bring nothing that the runs of characters do not.
 */
export declare const FEATURE_KINDS: readonly {
    readonly prefix: string;
    readonly meaning: string;
}[];
/** The tokens of an item, each once, always in the same order; never empty, for the role is one of them. */
export declare function extractTokens({ text, heading, role }: ItemText): string[];
