/** A number in small Roman digits, as lists of Word and of web pages print them; empty below 1. */
export declare function romanNumeral(number: number): string;
