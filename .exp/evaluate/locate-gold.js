import { compareText } from "./compare-text.js";
/**
 * Where each item of the gold stands in the compared text of the report; null where it is not found. The items of a section, joined,
 * are its body, so they are looked for together; if that fails, one after the other from where the last was found.
 */
export function locateItems(items, reportText) {
    const texts = items.map((item) => compareText(item.text));
    const spans = items.map(() => null);
    for (const section of new Set(items.map((item) => item.section))) {
        const members = items.flatMap((item, i) => (item.section === section ? [i] : []));
        const start = reportText.indexOf(members.map((i) => texts[i] ?? '').join(''));
        let from = Math.max(start, 0);
        for (const i of members) {
            const text = texts[i] ?? '';
            const at = reportText.indexOf(text, from);
            if (at < 0 || text === '')
                continue;
            spans[i] = { start: at, end: at + text.length };
            from = at + text.length;
        }
    }
    return spans;
}
/**
 * Where a mark of the gold stands in the compared text of the report: its first occurrence in its item (or the one of that number),
 * or after the item's start if it runs over the item's end. Where the item is not found, the first occurrence anywhere. Null where
 * there is none.
 */
export function locateMark(markText, item, reportText, occurrence = 1) {
    const text = compareText(markText);
    if (text === '')
        return null;
    let at = reportText.indexOf(text, item?.start ?? 0);
    for (let n = 1; n < occurrence && at >= 0; n++)
        at = reportText.indexOf(text, at + 1);
    return at < 0 ? null : { start: at, end: at + text.length };
}
//# sourceMappingURL=locate-gold.js.map