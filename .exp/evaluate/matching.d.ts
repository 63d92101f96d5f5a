/** That `left` and `right` may be matched, and what that is worth: a positive integer, so that sums are exact. */
export interface Edge {
    readonly left: number;
    readonly right: number;
    readonly weight: number;
}
/**
 * The one-to-one matching of the greatest total weight, in the order of `left`. Empty for no edges. Grows by the best augmenting
 * path (Bellman–Ford over the residual graph), which keeps the matching the heaviest of its size; for some hundreds of nodes.
 */
export declare function matchOneToOne(edges: readonly Edge[]): Edge[];
