/** The text as an SQL string. */
export declare function quote(text: string): string;
/** The texts as a list for `IN (…)`; the empty list matches nothing. */
export declare function quoteList(texts: readonly string[]): string;
