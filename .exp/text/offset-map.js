/** The text with the edits made, and the way back. */
export function applyEdits(text, edits) {
    const parts = [];
    const edited = [0];
    const source = [0];
    let length = 0;
    let copied = 0;
    for (const edit of edits) {
        parts.push(text.slice(copied, edit.start), edit.text);
        length += edit.start - copied + edit.text.length;
        copied = edit.end;
        // same-length edits keep the texts in step: no anchor needed
        if (edit.text.length !== edit.end - edit.start) {
            edited.push(length);
            source.push(edit.end);
        }
    }
    parts.push(text.slice(copied));
    return { text: parts.join(''), offsets: { edited, source } };
}
/** The offset in the text before editing; an offset inside a replacement maps to a place inside or at the end of what it replaced. */
export function sourceOffset(map, offset) {
    let low = 0;
    let high = map.edited.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((map.edited[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    const mapped = (map.source[low] ?? 0) + offset - (map.edited[low] ?? 0);
    const next = map.source[low + 1];
    return next === undefined ? mapped : Math.min(mapped, next);
}
/** One map for two passes of editing: from the offsets of the second pass's text to those of the first pass's source. */
export function composeOffsets(first, second) {
    const edited = new Set(second.edited);
    // an anchor of the first pass lies at some offset of its text; find where the second pass moved it
    let segment = 0;
    for (const anchor of first.edited) {
        while ((second.source[segment + 1] ?? Number.POSITIVE_INFINITY) <= anchor)
            segment++;
        const moved = (second.edited[segment] ?? 0) + anchor - (second.source[segment] ?? 0);
        const next = second.edited[segment + 1];
        edited.add(next === undefined ? moved : Math.min(moved, next));
    }
    const offsets = [...edited].sort((a, b) => a - b);
    return {
        edited: offsets,
        source: offsets.map((offset) => sourceOffset(first, sourceOffset(second, offset))),
    };
}
//# sourceMappingURL=offset-map.js.map