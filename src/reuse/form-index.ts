import { type IntegerSets, startSets } from './integer-sets.ts';
import type { JoinRule } from './join-rule.ts';
import { joinOrdered } from './join-similar.ts';
import { createLookUp } from './look-up.ts';
import {
  createNeighbourStore,
  type NeighbourStore,
  type NeighboursOf,
  type SavedNeighbours,
} from './neighbours.ts';
import { type OrderedSets, orderSets } from './order-sets.ts';
import { type SetSegment, scanStored } from './scan-stored.ts';
import { createShingler } from './shingles.ts';

export interface FormIndexOptions {
  readonly threshold: number;
  readonly containment: number;
  readonly shingleLength: number;
  readonly threads: number;
  /** Of both rules together. */
  readonly mostKeptPairs: number;
}

/**
 * Masked texts with all that are near or contain one another, to which more can be added: what is added is joined with what is there
 * and with itself, and no stored pair is computed again. However the texts were added, the neighbours are those of one join over
 * all. Texts are numbered as they come.
 */
export interface FormIndex {
  readonly options: FormIndexOptions;
  readonly texts: readonly string[];
  /** The number of a text; undefined where it is not in the index. */
  numberOf(text: string): number | undefined;
  /** Adds the texts that the index does not have yet; each once. */
  add(texts: readonly string[]): void;
  /** The texts whose Jaccard similarity is at or above the threshold. */
  readonly near: NeighboursOf;
  /** The longer texts that contain one and are not near it. */
  readonly containers: NeighboursOf;
  /** All of it as plain data, from which it can be made again. */
  save(): SavedFormIndex;
}

export interface SavedFormIndex {
  readonly options: Pick<FormIndexOptions, 'threshold' | 'containment' | 'shingleLength'>;
  readonly texts: readonly string[];
  readonly grams: readonly string[];
  /** For each n-gram its place in the order of members. */
  readonly orders: Int32Array;
  readonly segments: readonly SetSegment[];
  readonly near: SavedNeighbours;
  readonly contained: SavedNeighbours;
}

/** An empty index, or one that was saved; throws where that was made with other options. */
export function createFormIndex(options: FormIndexOptions, saved?: SavedFormIndex): FormIndex {
  if (saved !== undefined) checkIndexOptions(saved.options, options);
  const { threshold, containment, threads } = options;
  const shingler = createShingler(options.shingleLength);
  // one by one in their order, so that each gets its number back
  for (const gram of saved?.grams ?? []) shingler.shingle(gram);
  const texts = [...(saved?.texts ?? [])];
  const numbers = new Map(texts.map((text, number) => [text, number]));
  const segments = [...(saved?.segments ?? [])];
  const orders = createMemberOrder(saved?.orders);
  const room = { left: options.mostKeptPairs };
  const openStore = (rule: JoinRule, isMutual: boolean, kept?: SavedNeighbours): RuledStore => {
    const makeLookUp = () => createLookUp(orderSets(joinSegments(segments, texts.length)), rule);
    return { rule, store: createNeighbourStore({ isMutual, room, makeLookUp }, kept, texts.length) };
  };
  const near = openStore({ kind: 'near', threshold }, true, saved?.near);
  const contained = openStore(
    { kind: 'contained', threshold: containment, below: threshold },
    false,
    saved?.contained,
  );

  return {
    options,
    texts,
    numberOf: (text) => numbers.get(text),
    add(given) {
      const first = texts.length;
      const sets = startSets();
      for (const text of given) {
        if (numbers.has(text)) continue;
        numbers.set(text, texts.length);
        texts.push(text);
        sets.add(shingler.shingle(text));
      }
      if (texts.length === first) return;
      const ofShingles = sets.finish();
      const ordered = orderSets(ofShingles);
      const added = first === 0 ? orders.settle(ordered) : orders.encode(ofShingles, ordered.original, first);
      for (const { rule, store } of [near, contained]) {
        store.takeJoin(texts.length, (onPair) => {
          for (const segment of segments) scanStored(segment, added, rule, onPair);
          joinOrdered(ordered, rule, threads, (x, y, similarity) => onPair(first + x, first + y, similarity));
        });
      }
      segments.push(added);
    },
    near: near.store.of,
    containers: contained.store.of,
    save: () => ({
      options: { threshold, containment, shingleLength: options.shingleLength },
      texts,
      grams: shingler.grams,
      orders: Int32Array.from(shingler.grams, (_, gram) => orders.orderOf(gram)),
      segments,
      near: near.store.save(),
      contained: contained.store.save(),
    }),
  };
}

const FIXED_OPTIONS = ['threshold', 'containment', 'shingleLength'] as const;

/** Throws where an index was made with other options than are wanted. */
export function checkIndexOptions(made: SavedFormIndex['options'], wanted: SavedFormIndex['options']): void {
  for (const name of FIXED_OPTIONS) {
    if (made[name] !== wanted[name])
      throw new Error(`the index was made with ${name} ${made[name]}, not ${wanted[name]}; make one anew`);
  }
}

interface RuledStore {
  readonly rule: JoinRule;
  readonly store: NeighbourStore;
}

/** The one order of members in which all segments are sorted. */
interface MemberOrder {
  orderOf(member: number): number;
  /** Takes the order of the first sets: by rarity among them. */
  settle(ordered: OrderedSets): SetSegment;
  /** Sorts sets that come later; members that are met for the first time come before all others, as nothing is rarer. */
  encode(sets: IntegerSets, bySize: Uint32Array, firstNumber: number): SetSegment;
}

function createMemberOrder(saved: Int32Array = new Int32Array(0)): MemberOrder {
  let rankOf = (member: number) => saved[member] ?? -1;
  const later = new Map<number, number>();
  for (const [member, order] of saved.entries()) if (order < 0) later.set(member, order);
  const orderOf = (member: number): number => {
    const rank = rankOf(member);
    if (rank >= 0) return rank;
    const known = later.get(member) ?? -1 - later.size;
    later.set(member, known);
    return known;
  };
  return {
    orderOf,
    settle(ordered) {
      rankOf = ordered.rankOf;
      return { ...ordered.sets, numbers: ordered.original };
    },
    encode({ offsets, values }, bySize, firstNumber) {
      const encoded = new Int32Array(values.length);
      const ends = new Uint32Array(bySize.length + 1);
      let length = 0;
      for (const [place, set] of bySize.entries()) {
        const members = Int32Array.from(values.subarray(offsets[set], offsets[set + 1]), orderOf).sort();
        encoded.set(members, length);
        length += members.length;
        ends[place + 1] = length;
      }
      return { offsets: ends, values: encoded, numbers: bySize.map((set) => firstNumber + set) };
    },
  };
}

/** All sets by the numbers of their forms. */
function joinSegments(segments: readonly SetSegment[], count: number): IntegerSets {
  const places = new Array<{ segment: SetSegment; set: number }>(count);
  let lowest = 0;
  for (const segment of segments) {
    for (const [set, number] of segment.numbers.entries()) places[number] = { segment, set };
    for (const value of segment.values) lowest = Math.min(lowest, value);
  }
  const sets = startSets();
  for (const { segment, set } of places) {
    const { offsets, values } = segment;
    sets.add(Uint32Array.from(values.subarray(offsets[set], offsets[set + 1]), (value) => value - lowest));
  }
  return sets.finish();
}
