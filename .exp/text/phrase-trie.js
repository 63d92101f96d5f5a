/** A trie of the phrases with their values; of a phrase given twice the first value holds, and empty phrases are left out. */
export function buildPhraseTrie(entries) {
    const root = { next: new Map(), value: undefined };
    for (const [phrase, value] of entries) {
        if (phrase === '')
            continue;
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
export function longestPhraseAt(trie, text, start) {
    let node = trie;
    let found = null;
    for (let at = start; at < text.length; at++) {
        node = node.next.get(text.charCodeAt(at));
        if (node === undefined)
            break;
        if (node.value !== undefined)
            found = { end: at + 1, value: node.value };
    }
    return found;
}
//# sourceMappingURL=phrase-trie.js.map