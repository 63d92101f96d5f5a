/**
 * The one-to-one matching of the greatest total weight, in the order of `left`. Empty for no edges. Grows by the best augmenting
 * path (Bellman–Ford over the residual graph), which keeps the matching the heaviest of its size; for some hundreds of nodes.
 */
export function matchOneToOne(edges) {
    // by left node
    const matched = new Map();
    for (let path = findBestPath(edges, matched); path.length > 0; path = findBestPath(edges, matched)) {
        for (const edge of path)
            matched.set(edge.left, edge);
    }
    return [...matched.values()].sort((a, b) => a.left - b.left);
}
/**
 * The edges that come in on the alternating path of the greatest gain, from its free right node back to its free left node; each
 * takes the place of the one that its left node had. Empty where no path gains.
 */
function findBestPath(edges, matched) {
    // of the best path that ends at a right node: its gain and its last edge
    const gains = new Map();
    const lastEdges = new Map();
    const gainBefore = (left) => {
        const current = matched.get(left);
        if (current === undefined)
            return 0;
        const gain = gains.get(current.right);
        return gain === undefined ? undefined : gain - current.weight;
    };
    for (let changed = true; changed;) {
        changed = false;
        for (const edge of edges) {
            const before = gainBefore(edge.left);
            if (before === undefined || matched.get(edge.left)?.right === edge.right)
                continue;
            const gain = before + edge.weight;
            if (gain <= (gains.get(edge.right) ?? Number.NEGATIVE_INFINITY))
                continue;
            gains.set(edge.right, gain);
            lastEdges.set(edge.right, edge);
            changed = true;
        }
    }
    const taken = new Set([...matched.values()].map((edge) => edge.right));
    let end;
    let best = 0;
    for (const [right, gain] of gains) {
        if (taken.has(right) || gain <= best)
            continue;
        end = right;
        best = gain;
    }
    const path = [];
    for (let edge = lastEdges.get(end ?? -1); edge !== undefined;) {
        path.push(edge);
        const given = matched.get(edge.left);
        edge = given && lastEdges.get(given.right);
    }
    return path;
}
//# sourceMappingURL=matching.js.map