/** Many sets of integers in one array: set i is `values[offsets[i] … offsets[i + 1])`, without repetition. */
export interface IntegerSets {
  /** One more than there are sets; starts with 0. */
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
}

/** The number of sets. */
export function countSets(sets: IntegerSets): number {
  return Math.max(0, sets.offsets.length - 1);
}

/** The sets in one array, each sorted, repeated members dropped. Members must be integers from 0 to 2³² − 1. */
export function packSets(lists: Iterable<Iterable<number>>): IntegerSets {
  const builder = startSets();
  for (const list of lists) builder.add(Uint32Array.from(new Set(list)).sort());
  return builder.finish();
}

/** Grows `IntegerSets` one set at a time. */
export interface SetsBuilder {
  /** Members must be distinct; they keep their order. */
  add(members: Uint32Array): void;
  finish(): IntegerSets;
}

export function startSets(): SetsBuilder {
  let values = new Uint32Array(1024);
  let length = 0;
  const offsets = [0];
  return {
    add(members) {
      if (length + members.length > values.length) {
        const larger = new Uint32Array(Math.max(values.length * 2, length + members.length));
        larger.set(values.subarray(0, length));
        values = larger;
      }
      values.set(members, length);
      length += members.length;
      offsets.push(length);
    },
    finish: () => ({ offsets: Uint32Array.from(offsets), values: values.subarray(0, length) }),
  };
}
