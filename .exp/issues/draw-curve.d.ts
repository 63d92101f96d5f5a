/** Micro F1 on the development authors, of models that learned from so many items. */
export interface CurvePoint {
    readonly items: number;
    readonly f1: number;
}
/** The learning curve (SVG): whether more items would help. The axis up is cut, and says so by its labels. */
export declare function drawCurve(points: readonly CurvePoint[]): string;
