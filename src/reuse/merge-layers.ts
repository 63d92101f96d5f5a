import type { IndexLayer, LayerLinks } from './form-index.ts';
import { joinArrays } from './join-arrays.ts';
import type { SetSegment } from './scan-stored.ts';
import type { TextPiece } from './text-table.ts';

/**
 * Many layers as one: the same forms, members and pairs, so that an index to which something is added every day does not become slower
 * with the number of days. At least one layer.
 */
export function mergeLayers(layers: readonly IndexLayer[]): IndexLayer {
  return {
    texts: mergeTexts(layers.map(({ texts }) => texts)),
    grams: joinArrays(
      layers.map(({ grams }) => grams),
      Uint32Array,
    ),
    orders: joinArrays(
      layers.map(({ orders }) => orders),
      Int32Array,
    ),
    segment: mergeSegments(layers.map(({ segment }) => segment)),
    near: mergeLinks(layers.map(({ near }) => near)),
    contained: mergeLinks(layers.map(({ contained }) => contained)),
  };
}

function mergeTexts(pieces: readonly TextPiece[]): TextPiece {
  return {
    codes: joinArrays(
      pieces.map(({ codes }) => codes),
      Uint16Array,
    ),
    offsets: joinOffsets(pieces.map(({ offsets }) => offsets)),
    hashes: joinArrays(
      pieces.map(({ hashes }) => hashes),
      Uint32Array,
    ),
  };
}

/** Sets in order of size again; those of one size in order of their numbers. */
function mergeSegments(segments: readonly SetSegment[]): SetSegment {
  const places = segments.flatMap((segment) =>
    Array.from(segment.numbers, (number, set) => {
      const start = segment.offsets[set] ?? 0;
      return { values: segment.values, number, start, size: (segment.offsets[set + 1] ?? 0) - start };
    }),
  );
  places.sort((a, b) => a.size - b.size || a.number - b.number);
  const offsets = new Uint32Array(places.length + 1);
  const values = new Int32Array(segments.reduce((sum, segment) => sum + segment.values.length, 0));
  let length = 0;
  for (const [place, set] of places.entries()) {
    values.set(set.values.subarray(set.start, set.start + set.size), length);
    length += set.size;
    offsets[place + 1] = length;
  }
  return { offsets, values, numbers: Uint32Array.from(places, ({ number }) => number) };
}

function mergeLinks(links: readonly LayerLinks[]): LayerLinks {
  return {
    pairs: {
      sets: joinArrays(
        links.map(({ pairs }) => pairs.sets),
        Uint32Array,
      ),
      similarities: joinArrays(
        links.map(({ pairs }) => pairs.similarities),
        Float64Array,
      ),
    },
    partial: Uint32Array.from(new Set(links.flatMap(({ partial }) => [...partial]))).sort(),
  };
}

/** Offsets that each begin with 0, one behind the other. */
function joinOffsets(pieces: readonly Uint32Array[]): Uint32Array {
  const offsets = [0];
  for (const piece of pieces) {
    const start = offsets.at(-1) ?? 0;
    for (let at = 1; at < piece.length; at++) offsets.push(start + (piece[at] ?? 0));
  }
  return Uint32Array.from(offsets);
}
