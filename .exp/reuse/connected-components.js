export function startComponents(count) {
    const parents = Uint32Array.from({ length: count }, (_, node) => node);
    return {
        unite(a, b) {
            const rootA = findRoot(parents, a);
            const rootB = findRoot(parents, b);
            // the least node is the root, whatever the order of the edges
            parents[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
        },
        list: () => listByRoot(parents),
    };
}
function* listByRoot(parents) {
    const count = parents.length;
    // nodes behind one another from each root, as a list of arrays for each node would take more than the graph
    const next = new Uint32Array(count).fill(count);
    const last = Uint32Array.from({ length: count }, (_, node) => node);
    for (let node = 0; node < count; node++) {
        const root = findRoot(parents, node);
        if (root === node)
            continue;
        next[last[root] ?? root] = node;
        last[root] = node;
    }
    for (let root = 0; root < count; root++) {
        if (parents[root] !== root)
            continue;
        const component = [];
        for (let node = root; node < count; node = next[node] ?? count)
            component.push(node);
        yield component;
    }
}
function findRoot(parents, node) {
    let root = node;
    while (parents[root] !== root) {
        // halving the path on the way keeps later walks short
        parents[root] = parents[parents[root] ?? root] ?? root;
        root = parents[root] ?? root;
    }
    return root;
}
//# sourceMappingURL=connected-components.js.map