// keeps a bound that is an integer in decimals from being rounded up in binary; the last word is the similarity itself
const SLACK = 1e-9;
/** Members that two sets of these sizes must share to reach the threshold. */
export function minimumOverlap(sizeA, sizeB, threshold) {
    return Math.ceil((threshold / (1 + threshold)) * (sizeA + sizeB) - SLACK);
}
/** Size of the smallest set that can be similar to one of `size` members, and the overlap with any that is. */
export function minimumSize(size, threshold) {
    return Math.max(1, Math.ceil(size * threshold - SLACK));
}
export function createCounter(sets) {
    const { offsets, values } = sets;
    return (x, y, needed) => {
        let i = offsets[x] ?? 0;
        let j = offsets[y] ?? 0;
        const endX = offsets[x + 1] ?? 0;
        const endY = offsets[y + 1] ?? 0;
        let shared = 0;
        // members that may still be missed on either side
        let spareX = endX - i - needed;
        let spareY = endY - j - needed;
        while (i < endX && j < endY) {
            if (spareX < 0 || spareY < 0)
                return -1;
            const a = values[i] ?? 0;
            const b = values[j] ?? 0;
            if (a === b) {
                shared++;
                i++;
                j++;
            }
            else if (a < b) {
                i++;
                spareX--;
            }
            else {
                j++;
                spareY--;
            }
        }
        return shared >= needed ? shared : -1;
    };
}
//# sourceMappingURL=overlap.js.map