import { type IntegerSets, startSets } from './integer-sets.ts';
import type { JoinRule, LinkKind } from './join-rule.ts';
import { joinOrdered } from './join-similar.ts';
import { runJoin } from './join-threads.ts';
import { createLookUp } from './look-up.ts';
import { createMemberOrder } from './member-order.ts';
import { createNeighbourStore, type NeighbourStore, type NeighboursOf } from './neighbours.ts';
import { orderSets } from './order-sets.ts';
import type { Pairs } from './pair-log.ts';
import type { SetSegment } from './scan-stored.ts';
import { createShingler } from './shingles.ts';
import { createTextTable, type TextPiece } from './text-table.ts';

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
  readonly size: number;
  /** The number of a text; −1 where it is not in the index. */
  numberOf(text: string): number;
  textOf(number: number): string;
  /** Adds the texts that the index does not have yet, each once, as one layer; nothing new: no layer. */
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
  /** What each call of `add` brought: a layer never changes once it is there. */
  readonly layers: readonly IndexLayer[];
}

export interface IndexLayer {
  readonly texts: TextPiece;
  /** The n-grams that were met for the first time (`Shingler.save`). */
  readonly grams: Uint32Array;
  /** For each of these its place in the order of members. */
  readonly orders: Int32Array;
  readonly segment: SetSegment;
  readonly near: LayerLinks;
  readonly contained: LayerLinks;
}

export interface LayerLinks {
  readonly pairs: Pairs;
  /** Forms of which a pair could not be kept: they are looked up. */
  readonly partial: Uint32Array;
}

/** An empty index, or one that was saved; throws where that was made with other options. */
export function createFormIndex(options: FormIndexOptions, saved?: SavedFormIndex): FormIndex {
  if (saved !== undefined) checkIndexOptions(saved.options, options);
  const { threshold, containment, threads } = options;
  const layers = [...(saved?.layers ?? [])];
  const shingler = createShingler(options.shingleLength);
  for (const { grams } of layers) shingler.restore(grams);
  const texts = createTextTable(layers.map((layer) => layer.texts));
  const order = createMemberOrder(layers.map(({ orders }) => orders));
  const room = { left: options.mostKeptPairs };
  const openStore = (rule: Parameters<typeof createLookUp>[1]): NeighbourStore => {
    const makeLookUp = () => createLookUp(orderSets(joinSegments(layers, texts.size)), rule);
    return createNeighbourStore(
      { isMutual: rule.kind === 'near', room, makeLookUp },
      layers.map((layer) => layer[rule.kind]),
      texts.size,
    );
  };
  const stores: Readonly<Record<LinkKind, NeighbourStore>> = {
    near: openStore({ kind: 'near', threshold }),
    contained: openStore({ kind: 'contained', threshold: containment, below: threshold }),
  };

  return {
    options,
    get size() {
      return texts.size;
    },
    numberOf: (text) => texts.numberOf(text),
    textOf: (number) => texts.textOf(number),
    add(given) {
      const first = texts.size;
      const firstGram = shingler.size;
      const sets = startSets();
      for (const text of given) if (texts.add(text)) sets.add(shingler.shingle(text));
      if (texts.size === first) return;
      const ofShingles = sets.finish();
      const ordered = orderSets(ofShingles);
      const segment = first === 0 ? order.settle(ordered) : order.encode(ofShingles, ordered.original, first);
      const rule: JoinRule = { kind: 'either', threshold, containment };
      const joins = { near: stores.near.startJoin(), contained: stores.contained.startJoin() };
      for (const { segment: stored } of layers)
        runJoin({ kind: 'scan', stored, added: segment, rule }, threads, (x, y, similarity, kind) =>
          joins[kind].take(x, y, similarity),
        );
      joinOrdered(ordered, rule, threads, (x, y, similarity, kind) =>
        joins[kind].take(first + x, first + y, similarity),
      );
      layers.push({
        texts: texts.closePiece(),
        grams: shingler.save(firstGram),
        orders: Int32Array.from({ length: shingler.size - firstGram }, (_, gram) =>
          order.orderOf(firstGram + gram),
        ),
        segment,
        near: joins.near.finish(texts.size),
        contained: joins.contained.finish(texts.size),
      });
    },
    near: stores.near.of,
    containers: stores.contained.of,
    save: () => ({
      options: { threshold, containment, shingleLength: options.shingleLength },
      layers: [...layers],
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

/** All sets by the numbers of their forms. */
function joinSegments(layers: readonly IndexLayer[], count: number): IntegerSets {
  const places = new Array<{ segment: SetSegment; set: number }>(count);
  let lowest = 0;
  for (const { segment } of layers) {
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
