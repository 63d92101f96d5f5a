import type { PageLine } from './page-line.ts';
/** How the running text of a document is set. */
export interface Layout {
    /** x of both margins of the text, points. */
    readonly left: number;
    readonly right: number;
    /** Usual distance of baselines, points; NaN where no two lines follow each other. */
    readonly pitch: number;
    /** True where paragraphs begin with an indent. */
    readonly indented: boolean;
}
/** Indents of paragraphs, in ems beyond the left margin: two in print, one and a half at least. */
export declare const smallestIndent = 1.2;
/** The layout of pages of one width, points; where few lines tell, the right margin is taken to mirror the left one. */
export declare function measureLayout(pages: readonly (readonly PageLine[])[], width: number): Layout;
