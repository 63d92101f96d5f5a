import { type Table } from './table.ts';
/** Agencies, reports and what stands in the reports outside the marked narrative. */
export declare const REPORT_TABLES: readonly Table[];
