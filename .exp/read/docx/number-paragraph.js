import { findChild, integerOf, settingOf } from "./xml-element.js";
/**
 * Counts a paragraph and gives the marker that Word prints before it; '' where it has none. What the paragraph says of itself goes
 * before its style, and the style before those it is based on; numId 0 takes a numbering away.
 */
export function numberParagraph(properties, style, context) {
    const own = findChild(properties, 'w:numPr');
    const chain = context.styles.chain(style);
    const ownNumId = settingOf(findChild(own, 'w:numId'));
    const numId = ownNumId ?? chain.find((candidate) => candidate.numId !== null)?.numId ?? null;
    const list = context.lists.get(numId ?? '');
    if (list === undefined) {
        if (numId !== null && numId !== '0')
            context.met.listless++;
        return '';
    }
    const linked = chain
        .map(({ id }) => list.levels.findIndex((level) => level?.style === id))
        .find((level) => level >= 0);
    const level = integerOf(findChild(own, 'w:ilvl')) ??
        (ownNumId === null ? linked : undefined) ??
        chain.find((candidate) => candidate.level !== null)?.level ??
        0;
    return context.count(list, level);
}
//# sourceMappingURL=number-paragraph.js.map