import { boundRule, type JoinRule, type RuleBounds } from './join-rule.ts';

/** Sets in order of size whose members are numbered in one order, rare first; members that were first met later are below 0. */
export interface SetSegment {
  /** Set i is `values[offsets[i] … offsets[i + 1])`, ascending. */
  readonly offsets: Uint32Array;
  readonly values: Uint32Array | Int32Array;
  /** The number of each set's form. */
  readonly numbers: Uint32Array;
}

/** Told of each pair by the numbers of their forms, the one with the larger set first. */
export type ScanListener = (larger: number, smaller: number, similarity: number) => void;

/**
 * Every pair of a stored and an added set that a rule links, and no other: the few added sets are indexed, and the many stored ones
 * go by once. The prefixes of a pair meet in any order that both sides agree on, so stored sets need not be ordered anew.
 */
export function scanStored(
  stored: SetSegment,
  added: SetSegment,
  rule: JoinRule,
  onPair: ScanListener,
): void {
  const bounds = boundRule(rule);
  const whole = (size: number) => size;
  const { probed, indexed } = bounds;
  if (rule.kind === 'near') {
    scan(stored, added, { bounds, lookedUp: probed, indexed: probed, isStoredLarger: null, onPair });
  } else {
    scan(stored, added, { bounds, lookedUp: indexed, indexed: whole, isStoredLarger: false, onPair });
    scan(stored, added, { bounds, lookedUp: whole, indexed, isStoredLarger: true, onPair });
  }
}

interface ScanRule {
  readonly bounds: RuleBounds;
  /** Of a stored set this many of the first members are looked up. */
  readonly lookedUp: (size: number) => number;
  /** Of an added set this many are indexed. */
  readonly indexed: (size: number) => number;
  /** Which of the two must be the larger; null for any. */
  readonly isStoredLarger: boolean | null;
  readonly onPair: ScanListener;
}

function scan(stored: SetSegment, added: SetSegment, rule: ScanRule): void {
  const { bounds, isStoredLarger, onPair } = rule;
  const postings = indexSegment(added, rule.indexed);
  const firstOfSize = findSizes(added);
  const setOfSize = (size: number) => firstOfSize[Math.min(size, firstOfSize.length - 1)] ?? 0;
  const seenAt = new Int32Array(added.numbers.length).fill(-1);
  const { offsets, values } = stored;
  for (let set = 0; set < stored.numbers.length; set++) {
    const start = offsets[set] ?? 0;
    const end = offsets[set + 1] ?? 0;
    const size = end - start;
    if (size === 0) continue;
    const last = start + Math.min(size, rule.lookedUp(size));
    const low = setOfSize(isStoredLarger === null ? bounds.smallestY(size) : isStoredLarger ? 1 : size + 1);
    const largest = isStoredLarger === true ? size - 1 : bounds.largestX(size);
    for (let at = start; at < last; at++) {
      const slot = (values[at] ?? 0) - postings.lowest;
      // members that no added set has
      if (slot >= postings.starts.length - 1) continue;
      // what is met here for the first time shares nothing that stands before
      const reached = isStoredLarger === true ? Math.min(largest, bounds.largestY(end - at)) : largest;
      const high = setOfSize(reached + 1);
      const ends = postings.starts[slot + 1] ?? 0;
      for (let posting = postings.starts[slot] ?? 0; posting < ends; posting++) {
        const other = postings.sets[posting] ?? 0;
        if (other >= high) break;
        if (other < low || seenAt[other] === set) continue;
        seenAt[other] = set;
        const otherStart = added.offsets[other] ?? 0;
        const otherEnd = added.offsets[other + 1] ?? 0;
        const otherSize = otherEnd - otherStart;
        const isLarger = isStoredLarger ?? size >= otherSize;
        const [sizeX, sizeY] = isLarger ? [size, otherSize] : [otherSize, size];
        const needed = bounds.overlap(sizeX, sizeY);
        const place = otherStart + (postings.places[posting] ?? 0);
        if (Math.min(end - at, otherEnd - place) < needed) continue;
        const shared = countShared(values, at, end, added.values, place, otherEnd, needed);
        const similarity = shared < 0 ? -1 : bounds.score(shared, sizeX, sizeY);
        if (similarity < 0) continue;
        const [own, ofOther] = [stored.numbers[set] ?? 0, added.numbers[other] ?? 0];
        if (isLarger) onPair(own, ofOther, similarity);
        else onPair(ofOther, own, similarity);
      }
    }
  }
}

/** For each size up to one beyond the largest the first set that is at least as large: sets stand in order of size. */
function findSizes({ offsets, numbers }: SetSegment): Uint32Array {
  const count = numbers.length;
  const largest = count === 0 ? 0 : (offsets[count] ?? 0) - (offsets[count - 1] ?? 0);
  const first = new Uint32Array(largest + 2).fill(count);
  for (let set = count - 1; set >= 0; set--) first[(offsets[set + 1] ?? 0) - (offsets[set] ?? 0)] = set;
  for (let size = largest; size >= 0; size--) first[size] = Math.min(first[size] ?? 0, first[size + 1] ?? 0);
  return first;
}

/** Postings of member m: `[starts[m − lowest], starts[m − lowest + 1])`. */
interface Postings {
  readonly lowest: number;
  readonly starts: Uint32Array;
  readonly sets: Uint32Array;
  readonly places: Uint32Array;
}

function indexSegment({ offsets, values, numbers }: SetSegment, indexed: (size: number) => number): Postings {
  let lowest = 0;
  let highest = -1;
  for (let at = 0; at < values.length; at++) {
    lowest = Math.min(lowest, values[at] ?? 0);
    highest = Math.max(highest, values[at] ?? 0);
  }
  const starts = new Uint32Array(highest - lowest + 2);
  const forEach = (visit: (slot: number, set: number, place: number) => void) => {
    for (let set = 0; set < numbers.length; set++) {
      const start = offsets[set] ?? 0;
      const size = (offsets[set + 1] ?? 0) - start;
      const length = size === 0 ? 0 : Math.min(size, indexed(size));
      for (let place = 0; place < length; place++) visit((values[start + place] ?? 0) - lowest, set, place);
    }
  };
  forEach((slot) => {
    starts[slot + 1] = (starts[slot + 1] ?? 0) + 1;
  });
  for (let slot = 1; slot < starts.length; slot++)
    starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
  const total = starts[starts.length - 1] ?? 0;
  const postings = { lowest, starts, sets: new Uint32Array(total), places: new Uint32Array(total) };
  const next = starts.slice();
  forEach((slot, set, place) => {
    const at = next[slot] ?? 0;
    postings.sets[at] = set;
    postings.places[at] = place;
    next[slot] = at + 1;
  });
  return postings;
}

/** Members that two ascending stretches share; −1 as soon as `needed` is out of reach. */
function countShared(
  a: Uint32Array | Int32Array,
  startA: number,
  endA: number,
  b: Uint32Array | Int32Array,
  startB: number,
  endB: number,
  needed: number,
): number {
  let [i, j, shared] = [startA, startB, 0];
  while (i < endA && j < endB) {
    if (shared + Math.min(endA - i, endB - j) < needed) return -1;
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared >= needed ? shared : -1;
}
