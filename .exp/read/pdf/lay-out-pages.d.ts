import type { Block } from './assemble-document.ts';
import type { PageContent } from './page-content.ts';
/** The paragraphs and tables of the pages in reading order: page after page, from top to bottom. */
export declare function layOutPages(contents: readonly PageContent[]): Block[];
