import { minimumOverlap, minimumSize } from "./overlap.js";
// one run of text shares several shingles: two more let through a tenth of the pairs, three cost more than they save
const EXTRA = 2;
export function boundRule(rule) {
    if (rule.kind === 'near')
        return boundNear(rule.threshold);
    if (rule.kind === 'contained')
        return boundContained(rule.threshold, rule.below);
    const near = boundNear(rule.threshold);
    const contained = boundContained(rule.containment, rule.threshold);
    const overlap = (sizeX, sizeY) => Math.min(near.overlap(sizeX, sizeY), contained.overlap(sizeX, sizeY));
    return {
        ...contained,
        // near or contained, y shares the least with an x of its own size
        indexed: (size) => size - overlap(size, size) + 1,
        largestY: (shared) => Math.max(near.largestY(shared), contained.largestY(shared)),
        overlap,
        judge: (...pair) => near.judge(...pair) ?? contained.judge(...pair),
    };
}
function boundNear(threshold) {
    return {
        // half of the prefix is enough where the set that looks up is at least as large (Xiao et al. 2008)
        indexed: (size) => size - minimumOverlap(size, size, threshold) + 1,
        probed: (size) => size - minimumSize(size, threshold) + 1,
        smallestY: (size) => minimumSize(size, threshold),
        largestX: (size) => Math.floor(size / threshold + 1e-9),
        largestY: (overlap) => Math.floor(overlap / threshold + 1e-9),
        extra: EXTRA,
        overlap: (sizeX, sizeY) => minimumOverlap(sizeX, sizeY, threshold),
        judge(shared, sizeX, sizeY) {
            const similarity = shared / (sizeX + sizeY - shared);
            return similarity >= threshold ? { kind: 'near', similarity } : null;
        },
    };
}
function boundContained(threshold, below) {
    return {
        indexed: (size) => size - minimumSize(size, threshold) + 1,
        // what y has in its prefix may stand anywhere in x
        probed: (size) => size,
        smallestY: () => 1,
        largestX: () => Number.POSITIVE_INFINITY,
        largestY: (overlap) => Math.floor(overlap / threshold + 1e-9),
        extra: EXTRA,
        overlap: (_, sizeY) => minimumSize(sizeY, threshold),
        judge(shared, sizeX, sizeY) {
            const isCounted = sizeY < sizeX && shared / sizeY >= threshold && shared / (sizeX + sizeY - shared) < below;
            return isCounted ? { kind: 'contained', similarity: shared / sizeY } : null;
        },
    };
}
//# sourceMappingURL=join-rule.js.map