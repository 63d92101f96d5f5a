import { type LinearModel } from './train-linear.ts';
/** Turns a score into a probability: 1 ÷ (1 + exp(−(slope · score + offset))) (Platt 1999). */
export interface Calibration {
    readonly slope: number;
    readonly offset: number;
}
/** All that the ONNX file holds. */
export interface IssueModel extends LinearModel {
    /** One for each category. */
    readonly calibrations: readonly Calibration[];
}
/** Probabilities (0–1) of each category, row by row, by the program itself: what the ONNX file must give too. */
export declare function predictRows(model: IssueModel, tokens: readonly (readonly string[])[]): Float64Array;
/** Probabilities from scores, row by row. */
export declare function calibrateScores(scores: Float64Array, calibrations: readonly Calibration[]): Float64Array;
