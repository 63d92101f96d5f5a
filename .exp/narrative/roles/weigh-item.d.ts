import { type ItemContext } from './item-context.ts';
import type { RoleTally } from './role-tally.ts';
/** Puts what speaks for each role of one item into the tally. */
export declare function weighItem(context: ItemContext, tally: RoleTally): void;
