import { countSets, type IntegerSets } from './integer-sets.ts';
import { rankMembers } from './rank-members.ts';

/** Sets ready to be indexed, in memory that threads share. */
export interface OrderedSets {
  /** Smallest set first, ties by number; members renamed by rarity (0 is the rarest) and ascending. */
  readonly sets: IntegerSets;
  /** The number that each set had before. */
  readonly original: Uint32Array;
  readonly memberCount: number;
  /** The new name of a member; −1 for one that stands in no set. A function: a thread is not given it. */
  rankOf(member: number): number;
}

/** Renames members by rarity, ties by first place, and orders the sets by size. */
export function orderSets(given: IntegerSets): OrderedSets {
  const count = countSets(given);
  const { ranks, memberCount, rankOf } = rankMembers(given.values);
  const original = orderBySize(given, count);
  const offsets = shareIntegers(count + 1);
  const values = shareIntegers(given.values.length);
  let length = 0;
  for (let place = 0; place < count; place++) {
    const set = original[place] ?? 0;
    const start = length;
    for (let at = given.offsets[set] ?? 0; at < (given.offsets[set + 1] ?? 0); at++)
      values[length++] = ranks[at] ?? 0;
    sortShort(values, start, length);
    offsets[place + 1] = length;
  }
  return { sets: { offsets, values }, original, memberCount, rankOf };
}

/** Zeros in memory that threads share. */
export function shareIntegers(length: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(length * Uint32Array.BYTES_PER_ELEMENT));
}

/** Counting sort: stable, so that sets of one size keep their order. */
function orderBySize(sets: IntegerSets, count: number): Uint32Array {
  let largest = 0;
  for (let set = 0; set < count; set++) largest = Math.max(largest, sizeOf(sets, set));
  const starts = new Uint32Array(largest + 2);
  for (let set = 0; set < count; set++) {
    const size = sizeOf(sets, set);
    starts[size + 1] = (starts[size + 1] ?? 0) + 1;
  }
  for (let size = 1; size < starts.length; size++)
    starts[size] = (starts[size] ?? 0) + (starts[size - 1] ?? 0);
  const ordered = shareIntegers(count);
  for (let set = 0; set < count; set++) {
    const size = sizeOf(sets, set);
    const at = starts[size] ?? 0;
    ordered[at] = set;
    starts[size] = at + 1;
  }
  return ordered;
}

function sizeOf({ offsets }: IntegerSets, set: number): number {
  return (offsets[set + 1] ?? 0) - (offsets[set] ?? 0);
}

// the sets of sentences are short: sorting by insertion saves a call of the engine's sort for each
const LONGEST_INSERTION = 80;

function sortShort(values: Uint32Array, start: number, end: number): void {
  if (end - start > LONGEST_INSERTION) {
    values.subarray(start, end).sort();
    return;
  }
  for (let at = start + 1; at < end; at++) {
    const value = values[at] ?? 0;
    let place = at;
    while (place > start && (values[place - 1] ?? 0) > value) {
      values[place] = values[place - 1] ?? 0;
      place--;
    }
    values[place] = value;
  }
}
