import type { Span } from '../../text/span.ts';
/**
 * Where the heading of a point ends: its first line if that has no stop, else its first sentence (or the part before a colon) if that
 * is short and something follows. A parent without elaboration is all heading. Null where nothing is set apart.
 */
export declare function findHeadingEnd(text: string, span: Span, contentStart: number, isParent: boolean): number | null;
