import type { Span } from '../../text/span.ts';
import { type Frame } from '../roles/lead-ins.ts';
import type { Marker } from './find-markers.ts';
interface ListContext {
    readonly text: string;
    /** Paragraphs of the section. */
    readonly paragraphs: readonly Span[];
    readonly isEnclosed: (offset: number) => boolean;
    /** What the list's lead-in announced; a turn to the same is no turn. */
    readonly frame: Frame | null;
}
/**
 * Where the last point of a list ends, no later than `limit` (the next list, or the end of the region): with its paragraph, unless
 * the next one goes on with it, or a sentence of the paragraph turns to something else (下一步…).
 * @param fellows bodies (start of point to start of the next) of the points before it
 */
export declare function findListEnd(context: ListContext, last: Marker, fellows: readonly Span[], limit: number, inner: readonly Marker[]): number;
/**
 * Start of the sentence within a point that answers what the point admits (对策：…, 对此，…); null where none does. `span` is the point
 * without its marker.
 */
export declare function findOwnAnswer(context: ListContext, span: Span): number | null;
export {};
