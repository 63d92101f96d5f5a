import { minimumOverlap, minimumSize } from './overlap.ts';

/** How two sets are linked. */
export type LinkKind = 'near' | 'contained';

/** Which pairs a join looks for; plain data, so that a thread can be told. */
export type JoinRule =
  /** Jaccard similarity |x ∩ y| / |x ∪ y| at or above the threshold. */
  | { readonly kind: 'near'; readonly threshold: number }
  /**
   * Containment |x ∩ y| / |y| of a smaller set y in a larger x (Broder 1997) at or above the threshold, where the Jaccard similarity
   * of the two is below `below`: what is near is not told again.
   */
  | { readonly kind: 'contained'; readonly threshold: number; readonly below: number }
  /** Both at once: near at `threshold`, or else contained at `containment`. One pass costs little more than containment alone. */
  | { readonly kind: 'either'; readonly threshold: number; readonly containment: number };

/** What a rule means for the sizes of a pair; x is the larger set, or the one that stands later of two of equal size. */
export interface RuleBounds {
  /** Of y this many of the rarest members must be indexed for x to find it. */
  readonly indexed: (sizeY: number) => number;
  /** Of x this many of the rarest members must be looked up. */
  readonly probed: (sizeX: number) => number;
  readonly smallestY: (sizeX: number) => number;
  readonly largestX: (sizeY: number) => number;
  /** The largest y that needs no more than that overlap, whatever x is. */
  readonly largestY: (overlap: number) => number;
  /**
   * How many members beyond the prefixes a join takes in on both sides, and how many more of them a pair must then share before its
   * overlap is counted (Wang, Li & Feng 2012): more postings are gone through and fewer pairs are counted.
   */
  readonly extra: number;
  /** Members that the two must share. */
  readonly overlap: (sizeX: number, sizeY: number) => number;
  /** What a pair with that overlap is; null where it does not count. */
  readonly judge: (shared: number, sizeX: number, sizeY: number) => Verdict | null;
}

export interface Verdict {
  readonly kind: LinkKind;
  /** Jaccard similarity or containment. */
  readonly similarity: number;
}

// one run of text shares several shingles: two more let through a tenth of the pairs, three cost more than they save
const EXTRA = 2;

export function boundRule(rule: JoinRule): RuleBounds {
  if (rule.kind === 'near') return boundNear(rule.threshold);
  if (rule.kind === 'contained') return boundContained(rule.threshold, rule.below);
  const near = boundNear(rule.threshold);
  const contained = boundContained(rule.containment, rule.threshold);
  const overlap = (sizeX: number, sizeY: number) =>
    Math.min(near.overlap(sizeX, sizeY), contained.overlap(sizeX, sizeY));
  return {
    ...contained,
    // near or contained, y shares the least with an x of its own size
    indexed: (size) => size - overlap(size, size) + 1,
    largestY: (shared) => Math.max(near.largestY(shared), contained.largestY(shared)),
    overlap,
    judge: (...pair) => near.judge(...pair) ?? contained.judge(...pair),
  };
}

function boundNear(threshold: number): RuleBounds {
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

function boundContained(threshold: number, below: number): RuleBounds {
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
      const isCounted =
        sizeY < sizeX && shared / sizeY >= threshold && shared / (sizeX + sizeY - shared) < below;
      return isCounted ? { kind: 'contained', similarity: shared / sizeY } : null;
    },
  };
}
