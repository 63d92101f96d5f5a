/**
 * The connected components of a graph with the given neighbours of each node: each ascending, in order of their least node.
 * A node without neighbours is a component of its own.
 */
export function findComponents(neighbours: readonly (readonly { readonly form: number }[])[]): number[][] {
  const parents = Uint32Array.from({ length: neighbours.length }, (_, node) => node);
  for (const [node, list] of neighbours.entries()) for (const { form } of list) unite(parents, node, form);
  const components = new Map<number, number[]>();
  for (let node = 0; node < parents.length; node++) {
    const root = findRoot(parents, node);
    const component = components.get(root);
    if (component === undefined) components.set(root, [node]);
    else component.push(node);
  }
  return [...components.values()];
}

function unite(parents: Uint32Array, a: number, b: number): void {
  const rootA = findRoot(parents, a);
  const rootB = findRoot(parents, b);
  // the least node is the root, whatever the order of the edges
  parents[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
}

function findRoot(parents: Uint32Array, node: number): number {
  let root = node;
  while (parents[root] !== root) {
    // halving the path on the way keeps later walks short
    parents[root] = parents[parents[root] ?? root] ?? root;
    root = parents[root] ?? root;
  }
  return root;
}
