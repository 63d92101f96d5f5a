import type { Calibration } from './issue-model.ts';
/**
 * The sigmoid that best turns scores into probabilities (J. Platt, Probabilistic outputs for support vector machines, 1999), with his
 * smoothed targets, so that a few perfect scores do not give certainty; `weights` say how much each item counts. Scores must come from models that did not see the items.
 */
export declare function fitCalibration(scores: readonly number[], positive: readonly boolean[], weights?: readonly number[]): Calibration;
