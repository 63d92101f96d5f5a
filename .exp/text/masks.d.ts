import type { Span } from './span.ts';
export type SlotKind = 'number' | 'date' | 'name' | 'link';
/** The one character that stands for all words of a kind in a masked text; private use, so that no report prints it. */
export declare const PLACEHOLDERS: Readonly<Record<SlotKind, string>>;
/** A stretch of the text that its mask hides; slots stand in order and do not overlap. */
export interface MaskSlot extends Span {
    readonly kind: SlotKind;
}
/** A text (模板) without what differs between copies; two texts with one masked form are the same template with other figures. */
export interface MaskedText {
    readonly text: string;
    /** Han characters that are left, placeholders apart. */
    readonly hanCount: number;
    /** What the placeholders stand for, one for each, as spans of the unmasked text. */
    readonly slots: readonly MaskSlot[];
}
/**
 * The masked form of a text: its list marker, punctuation and white space dropped, widths and capitals folded, numbers, dates,
 * addresses, and the names of agencies and places each replaced by a placeholder. `names` are the report's own names and those of
 * persons that it prints; other agencies are found by rule. An empty text gives an empty form.
 */
export declare function maskText(text: string, names: readonly string[]): MaskedText;
/** `maskText` for many texts of one report: the names are prepared once. */
export declare function compileMask(names: readonly string[]): (text: string) => MaskedText;
