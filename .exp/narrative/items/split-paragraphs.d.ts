import type { Span } from '../../text/span.ts';
/**
 * The paragraphs of `span`, trimmed, blank lines left out. A line that breaks off in mid-sentence is joined with the next
 * unless `opensPoint` says that a marker stands there.
 */
export declare function splitParagraphs(text: string, span: Span, opensPoint: (offset: number) => boolean): Span[];
