import { type TrainingItem } from '../../issues/training-items.ts';
export interface OwnItems {
    readonly items: readonly TrainingItem[];
    /** As given, or those that occur, sorted. */
    readonly categories: readonly string[];
}
/**
 * Items of a codebook of the user's own: a CSV with the columns text and labels (joined by ; and empty for none), and if wanted id,
 * author, role and heading. Without author, folds are parts of the file. Throws an InputError that lists the lines (the first 20)
 * with an empty text, an unknown label (where `categories` names them) or one that no category can be named, an unknown role, or a text
 * or id that stood before; or that names the category which too few items have or lack, and the lines of those.
 */
export declare function readOwnItems(path: string, categories?: readonly string[] | null): Promise<OwnItems>;
