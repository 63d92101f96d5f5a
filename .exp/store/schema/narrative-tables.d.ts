import { type Table } from './table.ts';
/** The marks of the narrative sections, as the codebook prescribes them. */
export declare const NARRATIVE_TABLES: readonly Table[];
