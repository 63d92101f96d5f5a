import type { Report } from '../report/report.ts';
import type { Item, Sentence } from './narrative.ts';
/**
 * The sentences of the narrative in reading order: each lies in one item, ends at 。！？, at the end of a paragraph (so that a
 * heading line is one) or with its item. Every character of an item but white space is in one. No items: empty.
 */
export declare function splitSentences(report: Report, items: readonly Item[]): Sentence[];
