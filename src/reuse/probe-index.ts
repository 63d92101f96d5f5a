import { countSets } from './integer-sets.ts';
import { boundRule, type JoinRule, type LinkKind } from './join-rule.ts';
import { createCounter } from './overlap.ts';
import type { PrefixIndex } from './prefix-index.ts';

/** Shared members are counted as far as this: it is more than any filter asks for. */
export const MOST_COUNTED = 254;
/** Stands in place of the count once a filter has turned a pair away. */
export const GIVEN_UP = 255;

/** Joins the sets `[first, last)` of an index with those before them; ranges must be given in ascending order. */
export type RangeProbe = (first: number, last: number) => void;

export interface JoinCounts {
  readonly pairs: number;
  /** Pairs whose overlap had to be counted: what the filters let through. */
  readonly candidates: number;
}

/** Told of each pair by the numbers that the sets had before they were ordered; x is the one that stands later in the index. */
export type PairListener = (x: number, y: number, similarity: number, kind: LinkKind) => void;

/**
 * A probe of an index of one's own for a thread: it keeps counters for each set. Length, prefix and position filters as in PPJoin
 * (Xiao, Wang, Lin & Yu 2008); what they let through is counted member by member, and given up as soon as the threshold is out of
 * reach.
 */
export function createRangeProbe(
  index: PrefixIndex,
  rule: JoinRule,
  onPair: PairListener,
): { readonly probeRange: RangeProbe; readonly counts: JoinCounts } {
  const bounds = boundRule(rule);
  const { extra } = bounds;
  const { original, postingStarts, postingEnds, postingSets, postingPlaces, postingSizes } = index;
  const { offsets, values } = index.sets;
  const count = countSets(index.sets);
  const countShared = createCounter(index.sets);
  const firstLive = Uint32Array.from(postingStarts);
  const sizes = Uint32Array.from(
    { length: count },
    (_, set) => (offsets[set + 1] ?? 0) - (offsets[set] ?? 0),
  );
  // sets stand in order of size: the first of each size, so that a bound on sizes is one on sets
  const firstOfSize = new Uint32Array((sizes[count - 1] ?? 0) + 2);
  for (let set = count - 1; set >= 0; set--) firstOfSize[sizes[set] ?? 0] = set;
  firstOfSize[firstOfSize.length - 1] = count;
  for (let size = firstOfSize.length - 2; size >= 0; size--) {
    if (sizes[firstOfSize[size] ?? 0] !== size) firstOfSize[size] = firstOfSize[size + 1] ?? 0;
  }
  // bytes, as this is what is looked up everywhere at random, and a million of them stay in the cache
  const overlaps = new Uint8Array(count);
  const touched = new Uint32Array(count);
  const promising = new Uint32Array(count);
  // for each size of y the overlap that it needs with an x of the present size: sets come in order of size, so it is seldom redone
  let needed = new Uint32Array(0);
  let sizeOfNeeded = -1;
  const counts = { pairs: 0, candidates: 0 };

  const probeSet = (x: number): void => {
    const startX = offsets[x] ?? 0;
    const sizeX = sizes[x] ?? 0;
    if (sizeX === 0) return;
    const smallest = bounds.smallestY(sizeX);
    if (sizeX !== sizeOfNeeded) {
      needed = Uint32Array.from({ length: sizeX + 1 }, (_, sizeY) => bounds.overlap(sizeX, sizeY));
      sizeOfNeeded = sizeX;
    }
    const probeLength = Math.min(sizeX, bounds.probed(sizeX) + extra);
    const longestPrefix = bounds.indexed(sizeX) + extra;
    let largestY = sizeX;
    let touchedCount = 0;
    let promisingCount = 0;
    for (let placeX = 0; placeX < probeLength; placeX++) {
      const token = values[startX + placeX] ?? 0;
      // what is left of x, with what y can have shared before, must do
      const most = sizeX - placeX + Math.min(placeX, longestPrefix);
      while ((needed[largestY] ?? 0) > most) largestY--;
      const tooLarge = Math.min(x, firstOfSize[largestY + 1] ?? 0);
      const end = postingEnds[token] ?? 0;
      let at = firstLive[token] ?? 0;
      // sets come in order of size: what is too small now is too small for all that follow
      while (at < end && (postingSizes[at] ?? 0) < smallest) at++;
      firstLive[token] = at;
      for (; at < end; at++) {
        const y = postingSets[at] ?? 0;
        if (y >= tooLarge) break;
        const overlap = overlaps[y] ?? 0;
        if (overlap >= MOST_COUNTED) continue;
        if (overlap === 0) touched[touchedCount++] = y;
        const sizeY = postingSizes[at] ?? 0;
        const least = needed[sizeY] ?? 0;
        if (overlap + Math.min(sizeX - placeX, sizeY - (postingPlaces[at] ?? 0)) < least) {
          // position filter: too little is left of one of them
          overlaps[y] = GIVEN_UP;
          continue;
        }
        overlaps[y] = overlap + 1;
        // a pair that shares enough shares that many in its longer prefixes
        if (overlap + 1 === Math.min(1 + extra, least)) promising[promisingCount++] = y;
      }
    }
    for (let which = 0; which < promisingCount; which++) {
      const y = promising[which] ?? 0;
      if (overlaps[y] === GIVEN_UP) continue;
      counts.candidates++;
      const sizeY = sizes[y] ?? 0;
      const shared = countShared(x, y, needed[sizeY] ?? 0);
      const verdict = shared < 0 ? null : bounds.judge(shared, sizeX, sizeY);
      if (verdict === null) continue;
      counts.pairs++;
      onPair(original[x] ?? 0, original[y] ?? 0, verdict.similarity, verdict.kind);
    }
    for (let which = 0; which < touchedCount; which++) overlaps[touched[which] ?? 0] = 0;
  };
  const probeRange: RangeProbe = (first, last) => {
    for (let x = first; x < last; x++) probeSet(x);
  };
  return { probeRange, counts };
}
