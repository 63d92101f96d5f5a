import type { Span } from './span.ts';
export interface Numeral {
    readonly value: number;
    /** True where 余, 多 or 几 makes it a lower bound (9.2余万, 百余). */
    readonly approximate: boolean;
}
export interface FoundNumeral extends Numeral, Span {
}
/** The value of a whole string such as 十二, 一百零五, 9.2余万, 1,234, １２, 3万 or 百余; null where it is not exactly one numeral. */
export declare function parseNumeral(text: string): Numeral | null;
/** Every numeral, longest first at each place, in order and without overlaps; says nothing of what is counted. */
export declare function findNumerals(text: string): FoundNumeral[];
