import type { Span } from '../text/span.ts';
/**
 * The sentences of `span`: each ends after 。！？ (with the closing marks that follow) or at the end of a paragraph; no border
 * inside quotation marks or brackets. Trimmed, none empty; together they hold every character that is not white space.
 */
export declare function splitAtSentenceEnds(text: string, span: Span, paragraphs: readonly Span[], isEnclosed: (offset: number) => boolean): Span[];
