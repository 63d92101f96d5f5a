import type { Span } from '../../../text/span.ts';
import { type FilledTable } from '../fill-proactive.ts';
import type { StatutoryTables } from '../statutory-tables.ts';
/** The statutory tables of which labels and figures are left, glued together, in the given stretches of text. */
export declare function readGluedTables(text: string, regions: readonly Span[]): Readonly<Record<keyof StatutoryTables, FilledTable>>;
