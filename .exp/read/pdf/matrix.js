export const identityMatrix = [1, 0, 0, 1, 0, 0];
/** The map that applies `inner` first and `outer` after it, as PDF concatenates matrices. */
export function multiplyMatrices(outer, inner) {
    const [a, b, c, d, e, f] = outer;
    return [
        a * inner[0] + c * inner[1],
        b * inner[0] + d * inner[1],
        a * inner[2] + c * inner[3],
        b * inner[2] + d * inner[3],
        a * inner[4] + c * inner[5] + e,
        b * inner[4] + d * inner[5] + f,
    ];
}
/** Where the map takes a point. */
export function applyMatrix(matrix, x, y) {
    return { x: matrix[0] * x + matrix[2] * y + matrix[4], y: matrix[1] * x + matrix[3] * y + matrix[5] };
}
/** The first six numbers of a list as a matrix; the identity where there are fewer, as pdfjs leaves it out then. */
export function toMatrix(numbers) {
    if (!Array.isArray(numbers) && !ArrayBuffer.isView(numbers))
        return identityMatrix;
    const [a, b, c, d, e, f] = Array.from(numbers);
    if (a === undefined || b === undefined || c === undefined)
        return identityMatrix;
    if (d === undefined || e === undefined || f === undefined)
        return identityMatrix;
    return [a, b, c, d, e, f];
}
//# sourceMappingURL=matrix.js.map