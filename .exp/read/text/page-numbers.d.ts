import type { Edit } from '../../text/offset-map.ts';
/** Lines that hold a page number and nothing else. A bare number stays: it may be the cell of a table. */
export declare function pageNumberEdits(text: string): Generator<Edit>;
