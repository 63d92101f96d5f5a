import type { Comparison } from '../compare-report.ts';
import type { GoldItem } from '../gold.ts';
import { type LayerScore } from '../tally.ts';
/** True for the items that the codebook gives categories to. */
export declare function isLabelled(item: GoldItem): boolean;
/**
 * Categories of problems, measures and remedies. End to end: those assigned to the found items, all of which must be right, so
 * that a category of an item which is not in the gold, or has none there, is wrong. On gold items, where `onGold` gives the
 * categories that a classifier assigned to each item of the gold: the classifier alone. Null: the gold has no labels.
 */
export declare function scoreLabels(comparison: Comparison, onGold: readonly (readonly string[])[] | null): LayerScore | null;
