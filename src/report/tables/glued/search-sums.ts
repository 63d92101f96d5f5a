/** Rows whose cells, each taken with its sign, add up to 0 in every column. */
export interface SumEquation {
  readonly terms: readonly { readonly row: number; readonly sign: 1 | -1 }[];
}

export interface SumSearch {
  /** For each row the indexes of those candidates that stand in some solution; of none, where there is no solution. */
  readonly supported: readonly ReadonlySet<number>[];
  /** How many solutions were counted; no more than `countLimit`. */
  readonly count: number;
  /** False where there are more solutions than were counted, or the work limit was reached before all were. */
  readonly isCounted: boolean;
}

/** Candidates of one row: its cells in one reading each. */
type Domain = readonly (readonly number[])[];
type Domains = readonly Domain[];
/** For each row the candidates that are still possible, as indexes into its domain. */
type State = readonly (readonly number[])[];

const COUNT_LIMIT = 100;
const WORK_LIMIT = 1_000_000;

/**
 * Chooses one candidate a row so that every equation holds in every column: bounds propagation, then branching on the row with the
 * fewest candidates. `workLimit` bounds the candidates looked at; where it is reached, what is not yet refuted counts as supported.
 */
export function searchSums(
  domains: Domains,
  equations: readonly SumEquation[],
  { countLimit = COUNT_LIMIT, workLimit = WORK_LIMIT }: { countLimit?: number; workLimit?: number } = {},
): SumSearch {
  const budget = { left: workLimit };
  const root = propagate(
    domains.map((domain) => domain.map((_, i) => i)),
    { domains, equations },
    budget,
  );
  if (root === null) return { supported: domains.map(() => new Set()), count: 0, isCounted: true };
  const supported = domains.map(() => new Set<number>());
  const support = (solution: readonly number[]) => {
    for (const [row, candidate] of solution.entries()) supported[row]?.add(candidate);
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
        if (supported[row]?.has(candidate)) continue;
        const fixed = root.map((others, i) => (i === row ? [candidate] : others));
        const start = propagate(fixed, { domains, equations }, budget);
        let isFound = false;
        const isSettled =
          start === null ||
          solve(start, { domains, equations }, budget, (solution) => {
            support(solution);
            isFound = true;
            return false;
          });
        if (!isFound && !isSettled) supported[row]?.add(candidate);
      }
    });
  }
  return { supported, count, isCounted: isComplete };
}

interface Problem {
  readonly domains: Domains;
  readonly equations: readonly SumEquation[];
}

/** Tells each solution until `onSolution` says false or the work limit is reached. Returns whether all were told. */
function solve(
  state: State,
  problem: Problem,
  budget: { left: number },
  onSolution: (solution: readonly number[]) => boolean,
): boolean {
  const open = state
    .map((candidates, row) => ({ row, candidates }))
    .filter(({ candidates }) => candidates.length > 1)
    .sort((a, b) => a.candidates.length - b.candidates.length)[0];
  if (open === undefined) return onSolution(state.map(([candidate = 0]) => candidate));
  for (const candidate of open.candidates) {
    if (budget.left <= 0) return false;
    const fixed = state.map((candidates, row) => (row === open.row ? [candidate] : candidates));
    const next = propagate(fixed, problem, budget);
    if (next !== null && !solve(next, problem, budget, onSolution)) return false;
  }
  return true;
}

/** Drops candidates that no choice of the others can balance, until none is left to drop; null where a row has none left. */
function propagate(state: State, { domains, equations }: Problem, budget: { left: number }): State | null {
  const current = state.map((candidates) => candidates);
  if (current.some((candidates) => candidates.length === 0)) return null;
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const { terms } of equations) {
      const bounds = terms.map(({ row, sign }) =>
        boundsOf(domains[row] ?? [], current[row] ?? [], sign, budget),
      );
      const low = sumColumns(bounds.map(({ low }) => low));
      const high = sumColumns(bounds.map(({ high }) => high));
      for (const [i, { row, sign }] of terms.entries()) {
        const own = bounds[i];
        const candidates = current[row] ?? [];
        if (own === undefined) continue;
        const kept = candidates.filter((candidate) =>
          (domains[row]?.[candidate] ?? []).every((value, column) => {
            const signed = sign * value;
            const lowest = (low[column] ?? 0) - (own.low[column] ?? 0) + signed;
            const highest = (high[column] ?? 0) - (own.high[column] ?? 0) + signed;
            return lowest <= 0 && highest >= 0;
          }),
        );
        budget.left -= candidates.length;
        if (kept.length === 0) return null;
        if (kept.length < candidates.length) {
          current[row] = kept;
          isChanged = true;
        }
      }
    }
  }
  return current;
}

function boundsOf(
  domain: Domain,
  candidates: readonly number[],
  sign: 1 | -1,
  budget: { left: number },
): { low: number[]; high: number[] } {
  const low: number[] = [];
  const high: number[] = [];
  budget.left -= candidates.length;
  for (const candidate of candidates) {
    domain[candidate]?.forEach((value, column) => {
      low[column] = Math.min(low[column] ?? Number.POSITIVE_INFINITY, sign * value);
      high[column] = Math.max(high[column] ?? Number.NEGATIVE_INFINITY, sign * value);
    });
  }
  return { low, high };
}

function sumColumns(vectors: readonly (readonly number[])[]): number[] {
  const sums: number[] = [];
  for (const vector of vectors)
    vector.forEach((value, column) => {
      sums[column] = (sums[column] ?? 0) + value;
    });
  return sums;
}
