import { findEnclosures } from "./items/enclosures.js";
import { splitParagraphs } from "./items/split-paragraphs.js";
import { splitAtSentenceEnds } from "./sentence-ends.js";
/**
 * The sentences of the narrative in reading order: each lies in one item, ends at 。！？, at the end of a paragraph (so that a
 * heading line is one) or with its item. Every character of an item but white space is in one. No items: empty.
 */
export function splitSentences(report, items) {
    return items.flatMap((item, index) => {
        const isEnclosed = findEnclosures(report.text, item.span);
        const { headingEnd } = item;
        // a line after the heading line never goes on with it, however long the heading is
        const paragraphs = splitParagraphs(report.text, item.span, (offset) => {
            return headingEnd !== null && report.text.slice(headingEnd, offset).trim() === '';
        });
        return splitAtSentenceEnds(report.text, item.span, paragraphs, isEnclosed).map((span) => ({
            span,
            section: item.section,
            item: index,
        }));
    });
}
//# sourceMappingURL=sentences.js.map