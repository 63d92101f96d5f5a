import { InputError } from '../text/input-error.ts';
import { type IntegerSets, startSets } from './integer-sets.ts';

/**
 * The set of character n-grams (shingles) of each text as integers, the same integer for the same n-gram in all texts and for no
 * other: nothing is hashed away. Characters are code points. A text shorter than `length` is one shingle, itself; an empty
 * text has none. Throws InputError unless `length` is an integer ≥ 1.
 */
export function shingleTexts(texts: readonly string[], length: number): IntegerSets {
  if (!Number.isInteger(length) || length < 1) {
    throw new InputError(`shingle length: ${length}; give an integer of 1 or more`);
  }
  // a shingle is interned character by character: id of its beginning, then of the beginning with the next character, …
  const levels = Array.from({ length: Math.max(0, length - 1) }, () => createInterner());
  const shortTexts = new Map<string, number>();
  const sets = startSets();
  for (const text of texts) {
    const characters = toCodePoints(text);
    const count = characters.length - length + 1;
    if (count < 1) {
      sets.add(characters.length === 0 ? new Uint32Array(0) : Uint32Array.of(internShort(shortTexts, text)));
      continue;
    }
    const shingles = new Uint32Array(count);
    for (let start = 0; start < count; start++) {
      let id = characters[start] ?? 0;
      for (let level = 0; level < levels.length; level++) {
        id = levels[level]?.(id, characters[start + level + 1] ?? 0) ?? id;
      }
      shingles[start] = id;
    }
    sets.add(shingles);
  }
  return sets.finish();
}

// short texts are counted down from the top, shingles up from 0: they never meet
const LAST_ID = 0xffffffff;

function internShort(shortTexts: Map<string, number>, text: string): number {
  const known = shortTexts.get(text);
  if (known !== undefined) return known;
  const id = LAST_ID - shortTexts.size;
  shortTexts.set(text, id);
  return id;
}

function toCodePoints(text: string): Uint32Array {
  const points = new Uint32Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at) ?? 0;
    points[count++] = point;
    if (point > 0xffff) at++;
  }
  return points.subarray(0, count);
}

/** Gives each pair of an id and a code point a number of its own: 0, 1, 2, … in the order in which pairs are first met. */
type Interner = (prefix: number, character: number) => number;

const CODE_POINT_RANGE = 0x200000;
const EMPTY = -1;

/** An open hash table over typed arrays: some five times faster than Map, and a third of its memory. */
function createInterner(): Interner {
  let capacity = 1024;
  let keys = new Float64Array(capacity).fill(EMPTY);
  let ids = new Uint32Array(capacity);
  let size = 0;

  const find = (prefix: number, character: number, key: number): number => {
    const mixed = Math.imul(prefix ^ Math.imul(character, 0x9e3779b1), 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & (capacity - 1);
    while (keys[slot] !== EMPTY && keys[slot] !== key) slot = (slot + 1) & (capacity - 1);
    return slot;
  };
  const grow = () => {
    const oldKeys = keys;
    const oldIds = ids;
    capacity *= 2;
    keys = new Float64Array(capacity).fill(EMPTY);
    ids = new Uint32Array(capacity);
    for (let at = 0; at < oldKeys.length; at++) {
      const key = oldKeys[at] ?? EMPTY;
      if (key === EMPTY) continue;
      const slot = find(Math.floor(key / CODE_POINT_RANGE), key % CODE_POINT_RANGE, key);
      keys[slot] = key;
      ids[slot] = oldIds[at] ?? 0;
    }
  };
  return (prefix, character) => {
    // below 2⁵³, so the number is exact
    const key = prefix * CODE_POINT_RANGE + character;
    const slot = find(prefix, character, key);
    if (keys[slot] === key) return ids[slot] ?? 0;
    const id = size++;
    keys[slot] = key;
    ids[slot] = id;
    if (size * 2 > capacity) grow();
    return id;
  };
}
