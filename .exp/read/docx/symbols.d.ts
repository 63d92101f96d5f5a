/**
 * Codes of symbol fonts (Word writes them at U+F000 and above, or bare) and the characters that show the same: bullets, ticks, boxes,
 * circled numbers. By code.
 */
export declare const SYMBOL_FONTS: Readonly<Record<string, Readonly<Record<number, string>>>>;
/** The text as a font shows it: known codes of symbol fonts become ordinary characters, all else stays. */
export declare function mapSymbol(text: string, font: string | null): string;
