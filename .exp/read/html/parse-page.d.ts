import { type DefaultTreeAdapterTypes } from 'parse5';
import type { PageLimits } from './page-limits.ts';
/**
 * The tree of a page as browsers build it, whatever is unclosed or misplaced in it.
 * @throws InputError naming `path` where there are more elements, or more within each other, than the limits say
 */
export declare function parsePage(html: string, path: string, limits: PageLimits): DefaultTreeAdapterTypes.Document;
