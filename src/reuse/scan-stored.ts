import { boundRule, type JoinRule, type RuleBounds } from './join-rule.ts';
import {
  GIVEN_UP,
  type JoinCounts,
  MOST_COUNTED,
  type PairListener,
  type RangeProbe,
} from './probe-index.ts';

/** Sets in order of size whose members are numbered in one order, rare first; members that were first met later are below 0. */
export interface SetSegment {
  /** Set i is `values[offsets[i] … offsets[i + 1])`, ascending. */
  readonly offsets: Uint32Array;
  readonly values: Uint32Array | Int32Array;
  /** The number of each set's form. */
  readonly numbers: Uint32Array;
}

/**
 * Finds every pair of a stored and an added set that a rule links, and no other, told by the numbers of their forms with the larger
 * set first; ranges of stored sets must be given in ascending order. The few added sets are indexed, and the many stored ones go by
 * twice, as the smaller and as the larger set of a pair. The prefixes of a pair meet in any order that both sides agree on, so stored
 * sets need not be ordered anew.
 */
export function createStoredScan(
  stored: SetSegment,
  added: SetSegment,
  rule: JoinRule,
  onPair: PairListener,
): { readonly probeRange: RangeProbe; readonly counts: JoinCounts } {
  const bounds = boundRule(rule);
  const counts = { pairs: 0, candidates: 0 };
  const listen: PairListener = (...pair) => {
    counts.pairs++;
    onPair(...pair);
  };
  const ways = [false, true].map((isStoredLarger) =>
    scanOneWay(stored, added, bounds, isStoredLarger, counts, listen),
  );
  const probeRange: RangeProbe = (first, last) => {
    for (const scan of ways) scan(first, last);
  };
  return { probeRange, counts };
}

/** One way: of the smaller set of a pair the prefix is looked at, of the larger one, or where both are equal the added one, all. */
function scanOneWay(
  stored: SetSegment,
  added: SetSegment,
  bounds: RuleBounds,
  isStoredLarger: boolean,
  counts: { candidates: number },
  onPair: PairListener,
): RangeProbe {
  const { extra } = bounds;
  const whole = (size: number) => size;
  const prefix = (size: number) => Math.min(size, bounds.indexed(size) + extra);
  const [lookedUp, indexed] = isStoredLarger ? [whole, prefix] : [prefix, whole];
  const { lowest, starts, isMet, sets, rests } = indexSegment(added, indexed);
  const slotCount = starts.length - 1;
  const firstLive = starts.slice();
  const count = added.numbers.length;
  const sizes = Uint32Array.from(added.numbers, (_, set) => sizeOf(added, set));
  const setOfSize = findSizes(sizes);
  const largestAdded = sizes[count - 1] ?? 0;
  const overlaps = new Uint8Array(count);
  const touched = new Uint32Array(count);
  const promising = new Uint32Array(count);
  // what depends on the size of the stored set alone: sets come in order of size, so it is seldom redone
  const needed = new Uint32Array(count);
  let firstBeyond = new Uint32Array(0);
  let sizeOfNeeded = -1;
  let low = 0;
  const { offsets, values } = stored;

  const prepareSize = (size: number): void => {
    sizeOfNeeded = size;
    for (let other = 0; other < count; other++) {
      const otherSize = sizes[other] ?? 0;
      needed[other] = isStoredLarger ? bounds.overlap(size, otherSize) : bounds.overlap(otherSize, size);
    }
    low = isStoredLarger ? 0 : setOfSize(size);
    const longestPrefix = prefix(size);
    firstBeyond = Uint32Array.from({ length: lookedUp(size) }, (_, place) => {
      if (!isStoredLarger) return count;
      // what is left of the stored set, with what the other can have shared before, must do
      const most = size - place + Math.min(place, longestPrefix);
      return setOfSize(Math.min(size, bounds.largestY(most) + 1));
    });
  };
  const scanSet = (set: number): void => {
    const start = offsets[set] ?? 0;
    const size = (offsets[set + 1] ?? 0) - start;
    if (size === 0 || (!isStoredLarger && size > largestAdded)) return;
    if (size !== sizeOfNeeded) prepareSize(size);
    let touchedCount = 0;
    let promisingCount = 0;
    for (let place = 0; place < firstBeyond.length; place++) {
      const slot = (values[start + place] ?? 0) - lowest;
      if (slot >= slotCount) break;
      if ((((isMet[slot >>> 5] ?? 0) >>> (slot & 31)) & 1) === 0) continue;
      const end = starts[slot + 1] ?? 0;
      let posting = firstLive[slot] ?? 0;
      // what is too small now is too small for all that follow
      while (posting < end && (sets[posting] ?? 0) < low) posting++;
      firstLive[slot] = posting;
      const beyond = firstBeyond[place] ?? 0;
      const rest = size - place;
      for (; posting < end; posting++) {
        const other = sets[posting] ?? 0;
        if (other >= beyond) break;
        const overlap = overlaps[other] ?? 0;
        if (overlap >= MOST_COUNTED) continue;
        if (overlap === 0) touched[touchedCount++] = other;
        const least = needed[other] ?? 0;
        if (overlap + Math.min(rest, rests[posting] ?? 0) < least) {
          // position filter: too little is left of one of them
          overlaps[other] = GIVEN_UP;
          continue;
        }
        overlaps[other] = overlap + 1;
        // a pair that shares enough shares that many in its longer prefixes
        if (overlap + 1 === Math.min(1 + extra, least)) promising[promisingCount++] = other;
      }
    }
    for (let which = 0; which < promisingCount; which++) {
      const other = promising[which] ?? 0;
      if (overlaps[other] === GIVEN_UP) continue;
      counts.candidates++;
      const otherSize = sizes[other] ?? 0;
      const otherStart = added.offsets[other] ?? 0;
      const shared = countShared(
        { values, start, end: start + size },
        { values: added.values, start: otherStart, end: otherStart + otherSize },
        needed[other] ?? 0,
      );
      if (shared < 0) continue;
      const [own, ofOther] = [stored.numbers[set] ?? 0, added.numbers[other] ?? 0];
      const [x, y] = isStoredLarger ? [own, ofOther] : [ofOther, own];
      const [sizeX, sizeY] = isStoredLarger ? [size, otherSize] : [otherSize, size];
      const verdict = bounds.judge(shared, sizeX, sizeY);
      if (verdict !== null) onPair(x, y, verdict.similarity, verdict.kind);
    }
    for (let which = 0; which < touchedCount; which++) overlaps[touched[which] ?? 0] = 0;
  };
  return (first, last) => {
    for (let set = first; set < last; set++) scanSet(set);
  };
}

function sizeOf({ offsets }: SetSegment, set: number): number {
  return (offsets[set + 1] ?? 0) - (offsets[set] ?? 0);
}

/** Of sets in order of size the first that is at least as large as asked for; their number where none is. */
function findSizes(sizes: Uint32Array): (size: number) => number {
  const largest = sizes[sizes.length - 1] ?? 0;
  const first = new Uint32Array(largest + 2).fill(sizes.length);
  for (let set = sizes.length - 1; set >= 0; set--) first[sizes[set] ?? 0] = set;
  for (let size = largest; size >= 0; size--) first[size] = Math.min(first[size] ?? 0, first[size + 1] ?? 0);
  return (size) => first[Math.min(size, largest + 1)] ?? 0;
}

/** Postings of member m: `[starts[m − lowest], starts[m − lowest + 1])` of the two arrays, in order of the sets. */
interface Postings {
  readonly lowest: number;
  readonly starts: Uint32Array;
  /** A bit for each member that has postings: most lookups end here, in a few kilobytes. */
  readonly isMet: Uint32Array;
  readonly sets: Uint32Array;
  /** How many members of its set stand from a posting on. */
  readonly rests: Uint32Array;
}

function indexSegment({ offsets, values, numbers }: SetSegment, indexed: (size: number) => number): Postings {
  let lowest = 0;
  let highest = -1;
  for (let at = 0; at < values.length; at++) {
    lowest = Math.min(lowest, values[at] ?? 0);
    highest = Math.max(highest, values[at] ?? 0);
  }
  const starts = new Uint32Array(highest - lowest + 2);
  const isMet = new Uint32Array((starts.length >>> 5) + 1);
  const forEach = (visit: (slot: number, set: number, rest: number) => void) => {
    for (let set = 0; set < numbers.length; set++) {
      const start = offsets[set] ?? 0;
      const size = (offsets[set + 1] ?? 0) - start;
      const length = size === 0 ? 0 : Math.min(size, indexed(size));
      for (let place = 0; place < length; place++)
        visit((values[start + place] ?? 0) - lowest, set, size - place);
    }
  };
  forEach((slot) => {
    starts[slot + 1] = (starts[slot + 1] ?? 0) + 1;
    isMet[slot >>> 5] = (isMet[slot >>> 5] ?? 0) | (1 << (slot & 31));
  });
  for (let slot = 1; slot < starts.length; slot++)
    starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
  const total = starts[starts.length - 1] ?? 0;
  const postings = { lowest, starts, isMet, sets: new Uint32Array(total), rests: new Uint32Array(total) };
  const next = starts.slice();
  forEach((slot, set, rest) => {
    const at = next[slot] ?? 0;
    postings.sets[at] = set;
    postings.rests[at] = rest;
    next[slot] = at + 1;
  });
  return postings;
}

/** Ascending members. */
interface Stretch {
  readonly values: Uint32Array | Int32Array;
  readonly start: number;
  readonly end: number;
}

/** Members that two stretches share; −1 as soon as `needed` is out of reach. */
function countShared(a: Stretch, b: Stretch, needed: number): number {
  let [i, j, shared] = [a.start, b.start, 0];
  while (i < a.end && j < b.end) {
    if (shared + Math.min(a.end - i, b.end - j) < needed) return -1;
    const difference = (a.values[i] ?? 0) - (b.values[j] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared >= needed ? shared : -1;
}
