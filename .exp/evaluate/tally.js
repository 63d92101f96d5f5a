/** A tally of an accuracy: one of `results` for each case. */
export function tallyAccuracy(figure, results) {
    return { figure, class: null, hits: results.filter(Boolean).length, gold: results.length, found: null };
}
/** A tally for each class that occurs on either side, sorted by class. */
export function tallyClasses(figure, pairs) {
    const classes = new Set(pairs.flatMap(({ gold, found }) => [gold, found]));
    return [...classes]
        .filter((name) => name !== null)
        .sort()
        .map((name) => ({
        figure,
        class: name,
        hits: pairs.filter(({ gold, found }) => gold === name && found === name).length,
        gold: pairs.filter(({ gold }) => gold === name).length,
        found: pairs.filter(({ found }) => found === name).length,
    }));
}
/** On how many cases the classes of a figure were decided, where a case may have several classes or none. */
export function countCases(figure, cases) {
    return { figure, class: null, hits: 0, gold: cases, found: cases };
}
//# sourceMappingURL=tally.js.map