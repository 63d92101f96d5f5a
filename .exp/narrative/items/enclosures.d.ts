import type { Span } from '../../text/span.ts';
/**
 * Whether an offset lies between quotation marks or brackets that close within their line; the marks themselves do not.
 * A half-width and a full-width bracket close each other.
 */
export declare function findEnclosures(text: string, span: Span): (offset: number) => boolean;
