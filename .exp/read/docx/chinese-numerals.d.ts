/** Characters of one way of counting. */
interface Numerals {
    /** 0–9. */
    readonly digits: string;
    /** 10, 100, 1000. */
    readonly units: string;
    /** True where 10 and 100 are printed without a leading 一, as far as `bare` says. */
    readonly bareUnits: 'first ten' | 'all' | 'none';
    /** Stands once for the zeros between two digits; '' where nothing does. */
    readonly gap: string;
}
/**
 * Counting words by place: 二十, 一百〇一 (chineseCountingThousand), 壹拾 (legal), 百一 (Japanese). From 10,000 on, and below 1, Word
 * has other rules that no list reaches: ASCII digits stand there.
 */
export declare function countByPlaces(number: number, { digits, units, bareUnits, gap }: Numerals): string;
/** Digit by digit: 一〇 for 10. */
export declare function countByDigits(number: number, digits: string): string;
/** Words up to 99, digits from there on: 二十, 九十九, 一○○. */
export declare function countWords(number: number, numerals: Numerals): string;
export declare const CHINESE: Numerals;
export declare const TAIWANESE: Numerals;
export declare const JAPANESE: Numerals;
export declare const LEGAL_SIMPLIFIED: Numerals;
export declare const LEGAL_TRADITIONAL: Numerals;
export {};
