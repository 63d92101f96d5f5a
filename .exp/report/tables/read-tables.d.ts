import type { SourceDocument } from '../../read/source-document.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import type { Section } from '../report.ts';
import type { StatutoryTables } from './statutory-tables.ts';
export interface ReadTables {
    readonly tables: StatutoryTables;
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * The three statutory tables, found by their labels wherever they stand outside the narrative: parts of a table may come before its
 * heading. Grids of the format go first; what they do not hold is sought in the text.
 */
export declare function readTables(document: SourceDocument, sections: readonly Section[]): ReadTables;
