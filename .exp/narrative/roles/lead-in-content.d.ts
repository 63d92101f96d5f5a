/**
 * True where a text admits a lack of something named: 存在宣传不够、更新不及时等问题, but not 仍存在一些差距.
 * A lack counts only with an aspect in its own clause or the one before.
 */
export declare function admitsSomething(text: string): boolean;
/** True where a lead-in promises an act on something named, beside its formulas (按照要求, 从以下方面). */
export declare function promisesSomething(text: string): boolean;
