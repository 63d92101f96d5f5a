/** Tallies of each category, in the order of `categories`. */
export function tallyLabels(categories, found, due) {
    return categories.map((category) => {
        const isFound = found.map((labels) => labels.includes(category));
        const isDue = due.map((labels) => labels.includes(category));
        return {
            category,
            hits: isFound.filter((holds, index) => holds && isDue[index]).length,
            found: isFound.filter(Boolean).length,
            due: isDue.filter(Boolean).length,
        };
    });
}
/** All categories in one. */
export function sumTallies(tallies) {
    const sum = (count) => tallies.reduce((total, tally) => total + count(tally), 0);
    return {
        category: 'all',
        hits: sum(({ hits }) => hits),
        found: sum(({ found }) => found),
        due: sum(({ due }) => due),
    };
}
/** Harmonic mean of precision and recall, 0–1; NaN where nothing was found and nothing due. */
export function f1Of({ hits, found, due }) {
    return found + due === 0 ? Number.NaN : (2 * hits) / (found + due);
}
/** Mean F1 of the categories that are due or found anywhere. */
export function macroF1(tallies) {
    const scores = tallies.map(f1Of).filter((score) => !Number.isNaN(score));
    return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
//# sourceMappingURL=score-labels.js.map