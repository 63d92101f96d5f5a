import type { FilledTable } from '../fill-proactive.ts';
import type { GluedRow } from './find-request-runs.ts';
/**
 * Table 三 from runs of glued figures: of all readings that keep the total of their row, those that together keep the sums of every
 * column. A cell that all of these agree on is inferred; others are unread, and so is what no reading explains.
 */
export declare function fillGluedRequests(text: string, found: readonly GluedRow[]): FilledTable;
