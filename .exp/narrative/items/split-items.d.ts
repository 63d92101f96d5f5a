import type { Report } from '../../report/report.ts';
import type { ItemDraft } from './item-draft.ts';
/**
 * The items of every narrative section, in reading order: enumerated points with their lists inside them, and the sentences
 * outside lists (codebook, 1), down to 20 levels. A parent's span is its heading, up to its first child. In each section the spans follow one
 * another and leave out nothing but white space. No narrative section: empty.
 */
export declare function splitItems(report: Report): ItemDraft[];
