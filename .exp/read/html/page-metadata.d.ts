import type { PageBlock } from './page-blocks.ts';
import { type PageNode } from './page-nodes.ts';
export interface PageMetadata {
    readonly title: string | null;
    /** ISO date. */
    readonly published: string | null;
}
/** What a page says of its article outside the article: in its head, in its <h1>, and in the lines `before` the article. */
export declare function readMetadata(page: PageNode, before: readonly PageBlock[]): PageMetadata;
