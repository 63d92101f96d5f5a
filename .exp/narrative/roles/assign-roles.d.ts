import type { Report } from '../../report/report.ts';
import type { ItemDraft } from '../items/item-draft.ts';
import type { Item } from '../narrative.ts';
/**
 * The items with their roles (codebook, 1), in the order of the drafts. What a list's lead-in announces weighs most; then the
 * section, the words of the item, its fellows in the list. `roleScore` is the winner's lead as a share of its weight.
 */
export declare function assignRoles(report: Report, drafts: readonly ItemDraft[]): Item[];
