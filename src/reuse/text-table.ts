/** Many texts, each once, in arrays of code units: a fraction of the memory of strings, and stored and read as they are. */
export interface TextTable {
  readonly size: number;
  /** The number of a text; −1 where the table does not have it. */
  numberOf(text: string): number;
  /** Gives a new text the next number; false where the table has it already. */
  add(text: string): boolean;
  textOf(number: number): string;
  /** The texts that were added since the last piece. */
  closePiece(): TextPiece;
}

/** Texts with numbers that follow one another: text i of them is `codes[offsets[i] … offsets[i + 1])`, as UTF-16. */
export interface TextPiece {
  readonly codes: Uint16Array;
  readonly offsets: Uint32Array;
  readonly hashes: Uint32Array;
}

const FREE = -1;
// strings are made of this many code units at a time, as arguments of one call
const MOST_CODES = 8192;

/** A table of nothing, or of what was saved piece by piece. */
export function createTextTable(saved: readonly TextPiece[] = []): TextTable {
  const closed: { readonly first: number; readonly piece: TextPiece }[] = [];
  let size = 0;
  for (const piece of saved) {
    closed.push({ first: size, piece });
    size += piece.hashes.length;
  }
  let slots = new Int32Array(roomFor(size)).fill(FREE);
  let open = startPiece();
  let firstOpen = size;

  const placeOf = (number: number): { piece: TextPiece; at: number } => {
    if (number >= firstOpen) return { piece: open, at: number - firstOpen };
    let [low, high] = [0, closed.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((closed[middle]?.first ?? 0) <= number) low = middle;
      else high = middle - 1;
    }
    const { first = 0, piece = open } = closed[low] ?? {};
    return { piece, at: number - first };
  };
  const isText = (text: string, hash: number, number: number): boolean => {
    const { piece, at } = placeOf(number);
    if (piece.hashes[at] !== hash) return false;
    const start = piece.offsets[at] ?? 0;
    if ((piece.offsets[at + 1] ?? 0) - start !== text.length) return false;
    for (let code = 0; code < text.length; code++)
      if (piece.codes[start + code] !== text.charCodeAt(code)) return false;
    return true;
  };
  /** The slot of a text, or the free one where it belongs. */
  const findSlot = (text: string, hash: number): number => {
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== FREE && !isText(text, hash, slots[slot] ?? 0))
      slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  const putPiece = (first: number, { hashes }: TextPiece, count: number): void => {
    for (let at = 0; at < count; at++) {
      let slot = (hashes[at] ?? 0) & (slots.length - 1);
      while (slots[slot] !== FREE) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = first + at;
    }
  };
  for (const { first, piece } of closed) putPiece(first, piece, piece.hashes.length);

  return {
    get size() {
      return size;
    },
    numberOf: (text) => slots[findSlot(text, hashText(text))] ?? FREE,
    add(text) {
      const hash = hashText(text);
      const slot = findSlot(text, hash);
      if (slots[slot] !== FREE) return false;
      const at = size - firstOpen;
      const start = open.offsets[at] ?? 0;
      open = makeRoom(open, start + text.length, at + 1);
      for (let code = 0; code < text.length; code++) open.codes[start + code] = text.charCodeAt(code);
      open.offsets[at + 1] = start + text.length;
      open.hashes[at] = hash;
      slots[slot] = size++;
      if (size * 2 > slots.length) {
        slots = new Int32Array(roomFor(size * 2)).fill(FREE);
        for (const { first, piece } of closed) putPiece(first, piece, piece.hashes.length);
        putPiece(firstOpen, open, size - firstOpen);
      }
      return true;
    },
    textOf(number) {
      const { piece, at } = placeOf(number);
      let text = '';
      const end = piece.offsets[at + 1] ?? 0;
      for (let code = piece.offsets[at] ?? 0; code < end; code += MOST_CODES)
        text += String.fromCharCode(...piece.codes.subarray(code, Math.min(end, code + MOST_CODES)));
      return text;
    },
    closePiece() {
      const count = size - firstOpen;
      const piece = {
        codes: open.codes.slice(0, open.offsets[count]),
        offsets: open.offsets.slice(0, count + 1),
        hashes: open.hashes.slice(0, count),
      };
      closed.push({ first: firstOpen, piece });
      open = startPiece();
      firstOpen = size;
      return piece;
    },
  };
}

function startPiece(): TextPiece {
  return { codes: new Uint16Array(1024), offsets: new Uint32Array(65), hashes: new Uint32Array(64) };
}

function makeRoom(piece: TextPiece, codes: number, count: number): TextPiece {
  if (codes <= piece.codes.length && count <= piece.hashes.length) return piece;
  const larger = {
    codes: new Uint16Array(Math.max(codes, 2 * piece.codes.length)),
    offsets: new Uint32Array(2 * piece.hashes.length + 1),
    hashes: new Uint32Array(2 * piece.hashes.length),
  };
  larger.codes.set(piece.codes);
  larger.offsets.set(piece.offsets);
  larger.hashes.set(piece.hashes);
  return larger;
}

/** A power of two, at least twice as many slots as texts. */
function roomFor(count: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1024, 2 * count + 2)));
}

/** 32 bits, of which the low ones depend on every character. */
function hashText(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) ^ (hash >>> 15);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
