import type { Article } from './find-article.ts';
import type { PageLine } from './page-blocks.ts';
/**
 * The title and the date of publication as lines to put before an article that has no title of its own: what stands nearest before
 * it on the page. Empty where the article has a title or the page prints none.
 */
export declare function findPageHead({ blocks, before, isTold }: Article): PageLine[];
