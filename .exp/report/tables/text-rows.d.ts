import type { Span } from '../../text/span.ts';
import { type PrintedRow } from './table-rows.ts';
/**
 * The rows of tables of which only text is left. Three layouts are told line by line, since converters mix them: a row a line, cells
 * parted by tabs or pipes; a cell a line, each with a tab before it, rows parted by blank lines; a cell a line and nothing else,
 * where a row begins at each label of the form.
 */
export declare function textRows(text: string, region: Span): PrintedRow[];
