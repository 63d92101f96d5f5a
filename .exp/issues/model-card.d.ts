import type { Candidates } from './candidates.ts';
import type { CurvePoint } from './draw-curve.ts';
import { type ModelLabels } from './model-labels.ts';
import type { ModelScores } from './score-model.ts';
import type { TrainingItem } from './training-items.ts';
/** Tells a model card from a README.md of the user's own. */
export declare const CARD_MARK = "<!-- written by \"gongkai train\"; changes by hand are lost -->";
export interface CardScores {
    /** True for a codebook of the user's own. */
    readonly isOwn: boolean;
    /** Authors that judged, each without having been read. */
    readonly folds: readonly string[];
    readonly development: ModelScores;
    /** Items of authors that were set aside; null where none were. */
    readonly test: ModelScores | null;
    readonly curve: readonly CurvePoint[];
    /** What else was tried; null where nothing is known of it. */
    readonly candidates: Candidates | null;
}
/** The model card in Markdown; nothing in it depends on when or where it was made. */
export declare function renderModelCard(labels: ModelLabels, items: readonly TrainingItem[], scores: CardScores): string;
