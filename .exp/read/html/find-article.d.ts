import type { PageBlock } from './page-blocks.ts';
export interface Article {
    readonly blocks: readonly PageBlock[];
    /** What stands on the page before it, where titles and dates are printed. */
    readonly before: readonly PageBlock[];
    /** False where nothing tells an article from the rest: then it is the whole page. */
    readonly isTold: boolean;
}
/**
 * The report among the page's navigation: what the smallest part of the page holds in which all headings of sections, statutory
 * tables and prose of the genre stand, less lists of links and lines that builders print around every article.
 */
export declare function findArticle(blocks: readonly PageBlock[]): Article;
