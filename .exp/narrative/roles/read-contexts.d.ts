import type { Report } from '../../report/report.ts';
import type { ItemDraft } from '../items/item-draft.ts';
import { type ItemContext } from './item-context.ts';
/** What stands around each item, in the order of the drafts: section, lead-in in force, neighbours. */
export declare function readContexts(report: Report, drafts: readonly ItemDraft[]): ItemContext[];
