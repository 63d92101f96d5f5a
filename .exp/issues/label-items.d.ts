import type { Item, Narrative } from '../narrative/narrative.ts';
import type { Report } from '../report/report.ts';
import type { ItemLabels } from './categories.ts';
import type { Classifier } from './classify.ts';
import type { ItemText } from './features.ts';
/** What `Analysis.labels` holds: one entry for each of `narrative.items`, `none_due` for achievements and background. */
export declare function labelItems(report: Report, narrative: Narrative, classifier: Classifier): Promise<ItemLabels[]>;
/**
 * The item as the model takes it, without its marker. Its heading is what it opens with, where that is set apart, else what its
 * parent opens with: the parent is the heading of its list.
 */
export declare function describeItem(text: string, item: Item, parent: Item | null): ItemText;
