/** A first sentence longer than this, marker left out, is no heading. */
const LONGEST_HEADING = 40;
/**
 * Where the heading of a point ends: its first line if that has no stop, else its first sentence (or the part before a colon) if that
 * is short and something follows. A parent without elaboration is all heading. Null where nothing is set apart.
 */
export function findHeadingEnd(text, span, contentStart, isParent) {
    const content = text.slice(contentStart, span.end);
    const border = content.search(/[。！？：:\n]/u);
    if (border < 0 || contentStart + border + 1 >= span.end) {
        return isParent && content.length <= LONGEST_HEADING ? span.end : null;
    }
    if (border > LONGEST_HEADING)
        return null;
    return contentStart + (content[border] === '\n' ? border : border + 1);
}
//# sourceMappingURL=find-heading-end.js.map