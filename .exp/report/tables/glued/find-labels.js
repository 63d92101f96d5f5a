import { GLUED_LABELS } from "./glued-labels.js";
/** A table of labels repeated more often than this is not one report's. */
const MOST_PLACES = 600;
/** The labels of one table in the order of the form: of all places where they stand, the longest chain that keeps it. */
export function findLabels({ text }, table) {
    const places = GLUED_LABELS.flatMap((label, order) => label.table !== table
        ? []
        : [...text.matchAll(label.pattern)].map((match) => {
            const end = match.index + match[0].length;
            // prose names rows too, but only tables have figures behind them
            const weight = VALUE.test(text[end] ?? '') ? 2 : 1;
            return { label, order, start: match.index, end, weight };
        })).sort((a, b) => a.start - b.start || a.order - b.order);
    if (places.length > MOST_PLACES)
        return [];
    const best = [];
    places.forEach((place, i) => {
        let choice = { score: place.weight, previous: -1 };
        for (let j = 0; j < i; j++) {
            const before = places[j];
            const chain = best[j];
            if (before === undefined || chain === undefined)
                continue;
            if (before.order >= place.order || before.end > place.start)
                continue;
            // of equal chains the one that ends nearest
            if (chain.score + place.weight >= choice.score)
                choice = { score: chain.score + place.weight, previous: j };
        }
        best.push(choice);
    });
    let at = best.reduce((top, { score }, i) => (score > (best[top]?.score ?? 0) ? i : top), best.length > 0 ? 0 : -1);
    const chain = [];
    while (at >= 0) {
        const place = places[at];
        if (place !== undefined)
            chain.unshift({ label: place.label, start: place.start, end: place.end });
        at = best[at]?.previous ?? -1;
    }
    return chain;
}
const VALUE = /[\d/／\\—–－+-]/;
//# sourceMappingURL=find-labels.js.map