const COUNT_LIMIT = 100;
const WORK_LIMIT = 1_000_000;
/**
 * Chooses one candidate a row so that every equation holds in every column: bounds propagation, then branching on the row with the
 * fewest candidates. `workLimit` bounds the candidates looked at; where it is reached, what is not yet refuted counts as supported.
 */
export function searchSums(domains, equations, { countLimit = COUNT_LIMIT, workLimit = WORK_LIMIT } = {}) {
    const budget = { left: workLimit };
    const root = propagate(domains.map((domain) => domain.map((_, i) => i)), { domains, equations }, budget);
    if (root === null)
        return { supported: domains.map(() => new Set()), count: 0, isCounted: true };
    const supported = domains.map(() => new Set());
    const support = (solution) => {
        for (const [row, candidate] of solution.entries())
            supported[row]?.add(candidate);
    };
    let count = 0;
    const isComplete = solve(root, { domains, equations }, budget, (solution) => {
        support(solution);
        return ++count < countLimit;
    });
    if (!isComplete) {
        // each candidate that no counted solution holds is tried by itself
        root.forEach((candidates, row) => {
            for (const candidate of candidates) {
                if (supported[row]?.has(candidate))
                    continue;
                const fixed = root.map((others, i) => (i === row ? [candidate] : others));
                const start = propagate(fixed, { domains, equations }, budget);
                let isFound = false;
                const isSettled = start === null ||
                    solve(start, { domains, equations }, budget, (solution) => {
                        support(solution);
                        isFound = true;
                        return false;
                    });
                if (!isFound && !isSettled)
                    supported[row]?.add(candidate);
            }
        });
    }
    return { supported, count, isCounted: isComplete };
}
/** Tells each solution until `onSolution` says false or the work limit is reached. Returns whether all were told. */
function solve(state, problem, budget, onSolution) {
    const open = state
        .map((candidates, row) => ({ row, candidates }))
        .filter(({ candidates }) => candidates.length > 1)
        .sort((a, b) => a.candidates.length - b.candidates.length)[0];
    if (open === undefined)
        return onSolution(state.map(([candidate = 0]) => candidate));
    for (const candidate of open.candidates) {
        if (budget.left <= 0)
            return false;
        const fixed = state.map((candidates, row) => (row === open.row ? [candidate] : candidates));
        const next = propagate(fixed, problem, budget);
        if (next !== null && !solve(next, problem, budget, onSolution))
            return false;
    }
    return true;
}
/** Drops candidates that no choice of the others can balance, until none is left to drop; null where a row has none left. */
function propagate(state, { domains, equations }, budget) {
    const current = state.map((candidates) => candidates);
    if (current.some((candidates) => candidates.length === 0))
        return null;
    for (let isChanged = true; isChanged;) {
        isChanged = false;
        for (const { terms } of equations) {
            const bounds = terms.map(({ row, sign }) => boundsOf(domains[row] ?? [], current[row] ?? [], sign, budget));
            const low = sumColumns(bounds.map(({ low }) => low));
            const high = sumColumns(bounds.map(({ high }) => high));
            for (const [i, { row, sign }] of terms.entries()) {
                const own = bounds[i];
                const candidates = current[row] ?? [];
                if (own === undefined)
                    continue;
                const kept = candidates.filter((candidate) => (domains[row]?.[candidate] ?? []).every((value, column) => {
                    const signed = sign * value;
                    const lowest = (low[column] ?? 0) - (own.low[column] ?? 0) + signed;
                    const highest = (high[column] ?? 0) - (own.high[column] ?? 0) + signed;
                    return lowest <= 0 && highest >= 0;
                }));
                budget.left -= candidates.length;
                if (kept.length === 0)
                    return null;
                if (kept.length < candidates.length) {
                    current[row] = kept;
                    isChanged = true;
                }
            }
        }
    }
    return current;
}
function boundsOf(domain, candidates, sign, budget) {
    const low = [];
    const high = [];
    budget.left -= candidates.length;
    for (const candidate of candidates) {
        domain[candidate]?.forEach((value, column) => {
            low[column] = Math.min(low[column] ?? Number.POSITIVE_INFINITY, sign * value);
            high[column] = Math.max(high[column] ?? Number.NEGATIVE_INFINITY, sign * value);
        });
    }
    return { low, high };
}
function sumColumns(vectors) {
    const sums = [];
    for (const vector of vectors)
        vector.forEach((value, column) => {
            sums[column] = (sums[column] ?? 0) + value;
        });
    return sums;
}
//# sourceMappingURL=search-sums.js.map