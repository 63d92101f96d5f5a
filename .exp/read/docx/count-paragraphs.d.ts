import type { NumberedList } from './read-numbering.ts';
/** Counts one more paragraph of a list's level and gives the marker that Word prints before it; '' where it prints none. */
export type CountParagraph = (list: NumberedList, level: number) => string;
/**
 * A counter for one document, to be called for each numbered paragraph in document order. Lists of one definition share their
 * numbers; a paragraph of a higher level restarts the lower ones.
 */
export declare function createCounter(): CountParagraph;
