import type { LookUp } from './look-up.ts';
import { type PairRoom, type Pairs, startPairLog } from './pair-log.ts';

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
  /** Begins a join; the pairs of earlier ones stay. */
  startJoin(): NeighbourJoin;
  readonly of: NeighboursOf;
}

export interface NeighbourJoin {
  take(x: number, y: number, similarity: number): void;
  /** Ends the join, after which there are `count` forms; gives what a store can be opened with again. */
  finish(count: number): JoinedPairs;
}

export interface JoinedPairs {
  readonly pairs: Pairs;
  /** The forms of which this join did not keep a pair, ascending. */
  readonly partial: Uint32Array;
}

export interface NeighbourOptions {
  /** Whether a pair makes both neighbours of one another, or only x of y. */
  readonly isMutual: boolean;
  /** A kept pair takes some 40 bytes, or 28 where it is not mutual. */
  readonly room: PairRoom;
  /** Made when it is first needed, and anew after each join. */
  readonly makeLookUp: () => LookUp;
}

/** A store of nothing, or of what earlier joins gave over `count` forms. */
export function createNeighbourStore(
  options: NeighbourOptions,
  saved: readonly JoinedPairs[] = [],
  count = 0,
): NeighbourStore {
  const { isMutual, room, makeLookUp } = options;
  const partial = new Set<number>();
  for (const joined of saved) for (const form of joined.partial) partial.add(form);
  for (const { pairs } of saved) room.left -= pairs.similarities.length;
  const joins = saved.map(({ pairs }) => pairs);
  let formCount = count;
  // filled when a form is asked for, which adding to an index does not
  let lists: NeighboursOf | null = null;
  let lookUp: LookUp | null = null;
  // stage after stage asks for the units of one form in a row
  let latest: { readonly form: number; readonly list: readonly Neighbour[] } | null = null;
  return {
    startJoin() {
      const log = startPairLog(room);
      const notKept = new Set<number>();
      return {
        take(x, y, similarity) {
          if (log.add(x, y, similarity)) return;
          notKept.add(y);
          if (isMutual) notKept.add(x);
        },
        finish(countNow) {
          const pairs = log.finish();
          for (const form of notKept) partial.add(form);
          joins.push(pairs);
          formCount = countNow;
          lists = null;
          lookUp = null;
          latest = null;
          return { pairs, partial: Uint32Array.from(notKept).sort() };
        },
      };
    },
    of(form) {
      if (latest?.form === form) return latest.list;
      let found: Neighbour[] = [];
      if (partial.has(form)) {
        lookUp ??= makeLookUp();
        lookUp(form, (other, similarity) => found.push({ form: other, similarity }));
      } else {
        lists ??= fillLists(joins, formCount, isMutual);
        found = [...lists(form)];
      }
      latest = { form, list: found.sort(compareNeighbours) };
      return latest.list;
    },
  };
}

/** By similarity, the highest first, then in order of forms. */
export function compareNeighbours(a: Neighbour, b: Neighbour): number {
  return b.similarity - a.similarity || a.form - b.form;
}

const NONE: readonly Neighbour[] = [];

/** One list a form, one behind the other in typed arrays; in no promised order. */
function fillLists(joins: readonly Pairs[], count: number, isMutual: boolean): NeighboursOf {
  const starts = new Uint32Array(count + 1);
  const counted = (form: number) => {
    starts[form + 1] = (starts[form + 1] ?? 0) + 1;
  };
  for (const { sets, similarities } of joins) {
    for (let pair = 0; pair < similarities.length; pair++) {
      counted(sets[2 * pair + 1] ?? 0);
      if (isMutual) counted(sets[2 * pair] ?? 0);
    }
  }
  for (let form = 0; form < count; form++) starts[form + 1] = (starts[form + 1] ?? 0) + (starts[form] ?? 0);
  const others = new Uint32Array(starts[count] ?? 0);
  const ofOthers = new Float64Array(others.length);
  const ends = starts.slice(0, count);
  const put = (form: number, other: number, similarity: number) => {
    const at = ends[form] ?? 0;
    others[at] = other;
    ofOthers[at] = similarity;
    ends[form] = at + 1;
  };
  for (const { sets, similarities } of joins) {
    for (let pair = 0; pair < similarities.length; pair++) {
      const [x, y] = [sets[2 * pair] ?? 0, sets[2 * pair + 1] ?? 0];
      put(y, x, similarities[pair] ?? 0);
      if (isMutual) put(x, y, similarities[pair] ?? 0);
    }
  }
  return (form) => {
    const [start, end] = [starts[form] ?? 0, starts[form + 1] ?? 0];
    if (start === end) return NONE;
    const list: Neighbour[] = [];
    for (let at = start; at < end; at++) list.push({ form: others[at] ?? 0, similarity: ofOthers[at] ?? 0 });
    return list;
  };
}
