import { type Table } from './table.ts';
/** What only a corpus shows (reuse and change), and what words and numbers are held against: checks and measures. */
export declare const CORPUS_TABLES: readonly Table[];
