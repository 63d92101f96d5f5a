import type { LookUp } from './look-up.ts';
import { type Pairs, startPairLog } from './pair-log.ts';

/** Another form that a rule links with one. */
export interface Neighbour {
  readonly form: number;
  /** From the rule's threshold up to 1. */
  readonly similarity: number;
}

/** The neighbours of a form: most similar first, then in order of forms. */
export type NeighboursOf = (form: number) => readonly Neighbour[];

/**
 * The neighbours of forms by one rule, of join after join. Memory is bounded whatever the number of pairs: as far as `room` goes
 * they are kept in typed arrays, and a form of which a pair was not kept is looked up again whenever it is asked for.
 */
export interface NeighbourStore {
  /** Takes the pairs of a join over `count` forms; those of earlier joins stay. */
  takeJoin(count: number, join: (onPair: (x: number, y: number, similarity: number) => void) => void): void;
  readonly of: NeighboursOf;
  /** What is kept of each join, and the forms of which not all is: enough to open the store again. */
  save(): SavedNeighbours;
}

export interface SavedNeighbours {
  readonly joins: readonly Pairs[];
  readonly partial: Uint32Array;
}

/** How many more pairs may be kept, by all stores that share it. */
export interface PairRoom {
  left: number;
}

export interface NeighbourOptions {
  /** Whether a pair makes both neighbours of one another, or only x of y. */
  readonly isMutual: boolean;
  /** A kept pair takes some 40 bytes, or 28 where it is not mutual. */
  readonly room: PairRoom;
  /** Made when it is first needed, and anew after each join. */
  readonly makeLookUp: () => LookUp;
}

/** A store of nothing, or of what was saved of `count` forms. */
export function createNeighbourStore(
  options: NeighbourOptions,
  saved: SavedNeighbours = { joins: [], partial: new Uint32Array(0) },
  count = 0,
): NeighbourStore {
  const { isMutual, room, makeLookUp } = options;
  const joins = [...saved.joins];
  const lists = joins.map((pairs) => fillLists(pairs, count, isMutual));
  const partial = new Set(saved.partial);
  for (const { similarities } of joins) room.left -= similarities.length;
  let lookUp: LookUp | null = null;
  // stage after stage asks for the units of one form in a row
  let latest: { readonly form: number; readonly list: readonly Neighbour[] } | null = null;
  return {
    takeJoin(count, join) {
      const log = startPairLog(room.left);
      join((x, y, similarity) => {
        if (log.add(x, y, similarity)) return;
        partial.add(y);
        if (isMutual) partial.add(x);
      });
      const pairs = log.finish();
      room.left -= pairs.similarities.length;
      joins.push(pairs);
      lists.push(fillLists(pairs, count, isMutual));
      lookUp = null;
      latest = null;
    },
    of(form) {
      if (latest?.form === form) return latest.list;
      const found: Neighbour[] = [];
      if (partial.has(form)) {
        lookUp ??= makeLookUp();
        lookUp(form, (other, similarity) => found.push({ form: other, similarity }));
      } else for (const list of lists) for (const neighbour of list(form)) found.push(neighbour);
      latest = { form, list: found.sort(compareNeighbours) };
      return latest.list;
    },
    save: () => ({ joins, partial: Uint32Array.from([...partial].sort((a, b) => a - b)) }),
  };
}

/** By similarity, the highest first, then in order of forms. */
export function compareNeighbours(a: Neighbour, b: Neighbour): number {
  return b.similarity - a.similarity || a.form - b.form;
}

const NONE: readonly Neighbour[] = [];

/** One list a form, one behind the other in typed arrays; in no promised order. */
function fillLists({ sets, similarities }: Pairs, count: number, isMutual: boolean): NeighboursOf {
  const starts = new Uint32Array(count + 1);
  const counted = (form: number) => {
    starts[form + 1] = (starts[form + 1] ?? 0) + 1;
  };
  for (let pair = 0; pair < similarities.length; pair++) {
    counted(sets[2 * pair + 1] ?? 0);
    if (isMutual) counted(sets[2 * pair] ?? 0);
  }
  for (let form = 0; form < count; form++) starts[form + 1] = (starts[form + 1] ?? 0) + (starts[form] ?? 0);
  const ends = starts.slice(0, count);
  const others = new Uint32Array(starts[count] ?? 0);
  const ofOthers = new Float64Array(others.length);
  const put = (form: number, other: number, similarity: number) => {
    const at = ends[form] ?? 0;
    others[at] = other;
    ofOthers[at] = similarity;
    ends[form] = at + 1;
  };
  for (let pair = 0; pair < similarities.length; pair++) {
    const [x, y] = [sets[2 * pair] ?? 0, sets[2 * pair + 1] ?? 0];
    put(y, x, similarities[pair] ?? 0);
    if (isMutual) put(x, y, similarities[pair] ?? 0);
  }
  return (form) => {
    // a form that was added by a later join
    if (form >= count) return NONE;
    const [start, end] = [starts[form] ?? 0, starts[form + 1] ?? 0];
    if (start === end) return NONE;
    const list: Neighbour[] = [];
    for (let at = start; at < end; at++) list.push({ form: others[at] ?? 0, similarity: ofOthers[at] ?? 0 });
    return list;
  };
}
