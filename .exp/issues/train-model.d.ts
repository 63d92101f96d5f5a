import { type Candidates } from './candidates.ts';
import { type ModelLabels } from './model-labels.ts';
import { type LinearOptions } from './train-linear.ts';
import { type TrainingItem } from './training-items.ts';
import { type TrainingSplit } from './training-split.ts';
export interface TrainingRequest {
    readonly items: readonly TrainingItem[];
    /** Who is learned from, decides and tests; null: every author in turn decides, and nothing is set aside. */
    readonly split?: TrainingSplit | null;
    /** Folder for issues.onnx, labels.json and the card with its pictures; made where it is missing. */
    readonly out: string;
    readonly categories?: readonly string[];
    readonly options?: LinearOptions;
    /** What else was tried, for the card; none by default. */
    readonly candidates?: Candidates | null;
    /** Takes a line of talk for each step. */
    readonly log?: (line: string) => void;
}
/**
 * Trains the model of the issue categories and writes it with its labels, its card and the card's pictures; the same items give the same
 * bytes. Throws an InputError where an item set cannot be learned from, an Error where the ONNX file does not do what the training
 * code does.
 */
export declare function trainModel(request: TrainingRequest): Promise<ModelLabels>;
/** Trains on every items-*.jsonl of a folder, by its split.json where it has one. Throws as `readTrainingFolder`, `readSplit`, `readCandidates` and `trainModel` do. */
export declare function trainFromFolder(corpusDir: string, outDir: string, log?: (line: string) => void): Promise<ModelLabels>;
