/** Affine map `[a, b, c, d, e, f]`: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];
export interface Point {
    readonly x: number;
    readonly y: number;
}
export declare const identityMatrix: Matrix;
/** The map that applies `inner` first and `outer` after it, as PDF concatenates matrices. */
export declare function multiplyMatrices(outer: Matrix, inner: Matrix): Matrix;
/** Where the map takes a point. */
export declare function applyMatrix(matrix: Matrix, x: number, y: number): Point;
/** The first six numbers of a list as a matrix; the identity where there are fewer, as pdfjs leaves it out then. */
export declare function toMatrix(numbers: unknown): Matrix;
