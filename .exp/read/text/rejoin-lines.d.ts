import type { Edit } from '../../text/offset-map.ts';
/**
 * Rejoins lines that were broken inside a paragraph, by a fixed width or by a page's end: a line goes on in the next one where it
 * stops in mid-sentence and the next one opens neither a list item nor a heading. Cells of tables are left alone.
 */
export declare function rejoinEdits(text: string): Generator<Edit>;
