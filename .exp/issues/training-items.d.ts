import type { Role } from '../narrative/narrative.ts';
/** One statement with the categories that it is about; what else a line holds (sector, level, year) is for the data card. */
export interface TrainingItem {
    readonly id: string;
    /** Who wrote it: folds of the cross-validation keep an author's items together. */
    readonly author: string;
    readonly text: string;
    /** What the statement opens with, or the heading of the list that it stands in; null for neither. */
    readonly heading: string | null;
    readonly role: Role;
    /** In the order of the categories; empty where no aspect is named. */
    readonly labels: readonly string[];
}
/**
 * The items of a file of one JSON object a line; blank lines are passed over. Throws an InputError that lists the lines (the first
 * 20) with an unknown label, an empty text, a text or id that stood before, or another shape.
 */
export declare function parseTrainingItems(content: string, fileName: string, categories?: readonly string[]): TrainingItem[];
/**
 * The items of every items-*.jsonl of a folder, read in the order of their names. Throws an InputError where there is none, where
 * one of the files cannot be trained on or repeats an item of another, or where there are more than can be learned from.
 */
export declare function readTrainingFolder(corpusDir: string): Promise<TrainingItem[]>;
/** Throws an InputError where there are more items of `path` than can be learned from. */
export declare function checkItemCount(count: number, path: string): void;
/** SHA-256 of all that is learned from: tells whether a model was trained on these items. */
export declare function fingerprintItems(items: readonly TrainingItem[]): string;
