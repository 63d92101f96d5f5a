import { sliceSpan } from "../text/span.js";
/** What `Analysis.labels` holds: one entry for each of `narrative.items`, `none_due` for achievements and background. */
export function labelItems(report, narrative, classifier) {
    const { items } = narrative;
    return classifier.classify(items.map((item) => describeItem(report.text, item, item.parent === null ? null : (items[item.parent] ?? null))));
}
/**
 * The item as the model takes it, without its marker. Its heading is what it opens with, where that is set apart, else what its
 * parent opens with: the parent is the heading of its list.
 */
export function describeItem(text, item, parent) {
    const start = contentStart(text, item);
    const { headingEnd } = item;
    // a heading that is all of the item is not set apart from anything
    const own = headingEnd === null || headingEnd >= item.span.end ? null : text.slice(start, headingEnd);
    return {
        text: text.slice(start, item.span.end),
        heading: own ?? parentHeading(text, parent),
        role: item.role,
    };
}
function parentHeading(text, parent) {
    if (parent === null || parent.headingEnd === null)
        return null;
    const heading = text.slice(contentStart(text, parent), parent.headingEnd);
    return heading === '' ? null : heading;
}
function contentStart(text, { span, marker }) {
    return span.start + (marker !== null && sliceSpan(text, span).startsWith(marker) ? marker.length : 0);
}
//# sourceMappingURL=label-items.js.map