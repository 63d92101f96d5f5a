import type { Span } from '../../text/span.ts';
import type { PageBlock } from './page-blocks.ts';
/**
 * The blocks without what builders print around an article. `told` are the positions of what is surely the article's: only lists of
 * links are dropped there; null where nothing is sure: then lines are judged one by one, and all stay if none would.
 */
export declare function dropChrome(blocks: readonly PageBlock[], told: Span | null): PageBlock[];
/** True where more than half of a line leads elsewhere. */
export declare function isLink(block: PageBlock): boolean;
