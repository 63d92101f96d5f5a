import type { ItemLabels } from './categories.ts';
import { type Explanation } from './explain.ts';
import { type ItemText } from './features.ts';
/** A model that is ready. */
export interface Classifier {
    /** In the order of the model's outputs. */
    readonly categories: readonly string[];
    /** Of the ONNX file: part of the fingerprint of what it labelled. */
    readonly sha256: string;
    /** One entry an item, in the order given; the same text gives the same labels whatever stands beside it. */
    classify(items: readonly ItemText[]): Promise<ItemLabels[]>;
    /** For each category the `limit` tokens that spoke most for and against it. Empty for a role that has no categories. */
    explain(item: ItemText, limit?: number): Explanation[];
}
/** The model that comes with the package. */
export declare const defaultModelDir: string;
/**
 * Loads the model of a folder that `gongkai train` made. Throws an InputError where a file is missing or damaged, where labels.json
 * belongs to another model or another version of the program, or where the runtime cannot be loaded.
 */
export declare function loadClassifier(modelDir?: string): Promise<Classifier>;
