import { z } from 'zod';
import type { TrainingItem } from './training-items.ts';
declare const shape: z.ZodObject<{
    train: z.ZodArray<z.ZodString>;
    development: z.ZodArray<z.ZodString>;
    test: z.ZodArray<z.ZodString>;
}, z.core.$strict>;
/**
 * Authors whose items are learned from; those on which calibration and thresholds are chosen, each by a model that never read him (they
 * are learned from too, in the end); and those on which the finished model is scored once and which it never reads.
 */
export type TrainingSplit = z.infer<typeof shape>;
/** The split that stands beside the items, or null. Throws an InputError where it does not fit them. */
export declare function readSplit(folder: string, items: readonly TrainingItem[]): Promise<TrainingSplit | null>;
export {};
