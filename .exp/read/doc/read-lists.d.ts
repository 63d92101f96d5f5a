import type { NumberedList } from '../docx/read-numbering.ts';
import type { DocHeader } from './doc-header.ts';
/** The lists of the document in the order by which paragraphs name them, from 1 ([MS-DOC] 2.9.147–2.9.131); empty where it has none. */
export declare function readLists(header: DocHeader): NumberedList[];
