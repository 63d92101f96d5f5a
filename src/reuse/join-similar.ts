import { InputError } from '../text/input-error.ts';
import { countSets, type IntegerSets } from './integer-sets.ts';
import { createVerifier, minimumOverlap } from './overlap.ts';
import { buildPrefixIndex, type PrefixIndex } from './prefix-index.ts';

export interface JoinOptions {
  /** Jaccard similarity from which a pair counts, in (0, 1]. */
  readonly threshold: number;
  /** Called once for each pair with first < second, in no promised order; pairs are not kept. */
  readonly onPair: (first: number, second: number, similarity: number) => void;
}

export interface JoinCounts {
  readonly pairs: number;
  /** Pairs whose overlap had to be counted: what the filters let through. */
  readonly candidates: number;
}

/**
 * Every pair of sets whose Jaccard similarity |a ∩ b| / |a ∪ b| is at least the threshold, and no other: the exact all-pairs
 * join with length, prefix and position filters (Bayardo, Ma & Srikant 2007; Xiao, Wang, Lin & Yu 2008). Empty sets are similar
 * to nothing. Throws InputError for a threshold outside (0, 1]: at 0 every pair would count.
 */
export function joinSimilar(sets: IntegerSets, options: JoinOptions): JoinCounts {
  const { threshold, onPair } = options;
  if (!(threshold > 0 && threshold <= 1)) {
    throw new InputError(`threshold: ${threshold}; give a similarity above 0 and at most 1`);
  }
  if (countSets(sets) < 2) return { pairs: 0, candidates: 0 };
  return probeIndex(buildPrefixIndex(sets, threshold), threshold, onPair);
}

/** Joins each set with those that stand before it in the index, which are no larger. */
function probeIndex(index: PrefixIndex, threshold: number, onPair: JoinOptions['onPair']): JoinCounts {
  const { sets, original, postingStarts, postingEnds, postingSets, postingPlaces } = index;
  const { offsets, values } = sets;
  const count = countSets(sets);
  const verify = createVerifier(sets);
  const firstLive = Uint32Array.from(postingStarts);
  const overlaps = new Int32Array(count);
  const nextPlaceX = new Uint32Array(count);
  const nextPlaceY = new Uint32Array(count);
  const touched = new Uint32Array(count);
  let pairs = 0;
  let candidates = 0;

  for (let x = 0; x < count; x++) {
    const startX = offsets[x] ?? 0;
    const sizeX = (offsets[x + 1] ?? 0) - startX;
    if (sizeX === 0) continue;
    const smallest = minimumSize(sizeX, threshold);
    const probeLength = sizeX - smallest + 1;
    let touchedCount = 0;
    for (let placeX = 0; placeX < probeLength; placeX++) {
      const token = values[startX + placeX] ?? 0;
      const end = postingEnds[token] ?? 0;
      let at = firstLive[token] ?? 0;
      // sets come in order of size: what is too small now is too small for all that follow
      while (at < end && sizeOf(offsets, postingSets[at] ?? 0) < smallest) at++;
      firstLive[token] = at;
      for (; at < end; at++) {
        const y = postingSets[at] ?? 0;
        if (y >= x) break;
        const overlap = overlaps[y] ?? 0;
        if (overlap < 0) continue;
        const placeY = postingPlaces[at] ?? 0;
        const sizeY = sizeOf(offsets, y);
        const rest = Math.min(sizeX - placeX, sizeY - placeY);
        if (overlap === 0) touched[touchedCount++] = y;
        if (overlap + rest < minimumOverlap(sizeX, sizeY, threshold)) {
          // position filter: too little is left of one of them
          overlaps[y] = -1;
          continue;
        }
        overlaps[y] = overlap + 1;
        nextPlaceX[y] = placeX + 1;
        nextPlaceY[y] = placeY + 1;
      }
    }
    for (let which = 0; which < touchedCount; which++) {
      const y = touched[which] ?? 0;
      const overlap = overlaps[y] ?? 0;
      overlaps[y] = 0;
      if (overlap <= 0) continue;
      candidates++;
      const sizeY = sizeOf(offsets, y);
      const needed = minimumOverlap(sizeX, sizeY, threshold);
      const shared = verify(x, nextPlaceX[y] ?? 0, y, nextPlaceY[y] ?? 0, overlap, needed);
      if (shared < 0) continue;
      const similarity = shared / (sizeX + sizeY - shared);
      if (similarity < threshold) continue;
      pairs++;
      const a = original[x] ?? 0;
      const b = original[y] ?? 0;
      onPair(Math.min(a, b), Math.max(a, b), similarity);
    }
  }
  return { pairs, candidates };
}

function sizeOf(offsets: Uint32Array, set: number): number {
  return (offsets[set + 1] ?? 0) - (offsets[set] ?? 0);
}

/** Size of the smallest set that can be similar to one of `size` members. */
function minimumSize(size: number, threshold: number): number {
  return Math.max(1, Math.ceil(size * threshold - 1e-9));
}
