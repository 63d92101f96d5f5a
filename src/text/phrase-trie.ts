/** A set of phrases that can be looked up at a place of a text; made by `buildPhraseTrie`. */
export interface PhraseTrie<Value> {
  readonly next: ReadonlyMap<number, PhraseTrie<Value>>;
  /** What stands for the phrase that ends here; undefined where none does. */
  readonly value: Value | undefined;
}

interface GrowingTrie<Value> extends PhraseTrie<Value> {
  next: Map<number, GrowingTrie<Value>>;
  value: Value | undefined;
}

/** A trie of the phrases with their values; of a phrase given twice the first value holds, and empty phrases are left out. */
export function buildPhraseTrie<Value>(entries: Iterable<readonly [string, Value]>): PhraseTrie<Value> {
  const root: GrowingTrie<Value> = { next: new Map(), value: undefined };
  for (const [phrase, value] of entries) {
    if (phrase === '') continue;
    let node = root;
    for (let at = 0; at < phrase.length; at++) {
      const unit = phrase.charCodeAt(at);
      let child = node.next.get(unit);
      if (child === undefined) {
        child = { next: new Map(), value: undefined };
        node.next.set(unit, child);
      }
      node = child;
    }
    node.value ??= value;
  }
  return root;
}

/** The longest phrase that starts at `start`, as its end and value; null where none does. */
export function longestPhraseAt<Value>(
  trie: PhraseTrie<Value>,
  text: string,
  start: number,
): { end: number; value: Value } | null {
  let node: PhraseTrie<Value> | undefined = trie;
  let found: { end: number; value: Value } | null = null;
  for (let at = start; at < text.length; at++) {
    node = node.next.get(text.charCodeAt(at));
    if (node === undefined) break;
    if (node.value !== undefined) found = { end: at + 1, value: node.value };
  }
  return found;
}
