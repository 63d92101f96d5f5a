import type { Block } from '../docx/blocks.ts';
import type { NumberedList } from '../docx/read-numbering.ts';
import type { StoredParagraph } from './read-paragraphs.ts';
/** Paragraphs and tables in order, with the numbers that Word adds; a table within a cell is a block of that cell. */
export declare function buildBlocks(stored: readonly StoredParagraph[], lists: readonly NumberedList[]): Block[];
