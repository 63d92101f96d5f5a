type Numbers = Uint16Array | Uint32Array | Int32Array | Float64Array;

/** The pieces one behind the other in one array of the given kind. */
export function joinArrays<Joined extends Numbers>(
  pieces: readonly Joined[],
  Kind: new (length: number) => Joined,
): Joined {
  const joined = new Kind(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
