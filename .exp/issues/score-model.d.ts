import { type Interval } from '../text/intervals.ts';
import { type IssueModel } from './issue-model.ts';
import type { FoldedRows } from './join-items.ts';
import type { HeldOut } from './judge-held-out.ts';
import { type Reliability } from './reliability.ts';
import { type LabelTally } from './score-labels.ts';
import type { TrainingItem } from './training-items.ts';
/** How well a model and the baseline do on the same items. */
export interface ModelScores {
    readonly items: number;
    readonly model: readonly LabelTally[];
    readonly baseline: readonly LabelTally[];
    /** 95 %, by resampling items. */
    readonly micro: Interval | null;
    readonly macro: Interval | null;
    readonly reliability: readonly Reliability[];
}
/** The scores of what was judged without being read. */
export declare function scoreJudged(categories: readonly string[], model: HeldOut, baseline: HeldOut): ModelScores;
interface TestRequest {
    readonly categories: readonly string[];
    readonly tests: readonly TrainingItem[];
    readonly rows: FoldedRows;
    readonly model: IssueModel;
    readonly developed: HeldOut;
    readonly baseline: HeldOut;
}
/** The finished model on the items that were set aside, and the baseline trained on the same items; null where none were. */
export declare function testModel({ categories, tests, rows, model, developed, baseline, }: TestRequest): ModelScores | null;
export {};
