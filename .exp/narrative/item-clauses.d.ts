import type { Span } from '../text/span.ts';
import type { Item } from './narrative.ts';
/** A sentence of one item, or a part of it between semicolons, with its clauses; trimmed, never empty. */
export interface ItemSentence {
    readonly item: number;
    readonly span: Span;
    /** Between commas and colons, each with the mark that ends it left out. */
    readonly clauses: readonly Span[];
}
/** The sentences of every item, in order of the text, each under the innermost item that holds it. */
export declare function splitItemClauses(text: string, items: readonly Item[]): ItemSentence[];
