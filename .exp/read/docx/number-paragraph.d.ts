import type { ReadingContext } from './reading-context.ts';
import { type XmlElement } from './xml-element.ts';
/**
 * Counts a paragraph and gives the marker that Word prints before it; '' where it has none. What the paragraph says of itself goes
 * before its style, and the style before those it is based on; numId 0 takes a numbering away.
 */
export declare function numberParagraph(properties: XmlElement | null, style: string | null, context: ReadingContext): string;
