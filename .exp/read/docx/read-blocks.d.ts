import type { Block } from './blocks.ts';
import type { ReadingContext } from './reading-context.ts';
import { type XmlElement } from './xml-element.ts';
/** Paragraphs and tables of a body, a cell, a text box or a note, in order; empty paragraphs are left out. */
export declare function readBlocks(container: XmlElement, context: ReadingContext): Block[];
