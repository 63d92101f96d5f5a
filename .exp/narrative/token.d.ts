/** A word of the text; the tokens of a text tile it exactly, white space and punctuation included. */
export interface Token {
    readonly word: string;
    /** Part of speech as jieba names it (n, v, m, q, x …); `law` for a 《…》, `docnum` for a 文号, `m` for a number. */
    readonly pos: string;
    readonly start: number;
    readonly end: number;
}
