import { createRequire } from 'node:module';
/** Sum of the prior's counts, spread over the words as the whole corpus has them; own choice: about the words of one section 五. */
const PRIOR_WORDS = 500;
const DECIMALS = 4;
/**
 * The words that set each group apart from all others together: tf-idf by `natural`, and the log-odds ratio with an informative
 * Dirichlet prior (Monroe, Colaresi & Quinn 2008, "Fightin' Words", eq. 16, 18 and 22; the prior has the corpus's own shares). Sorted by
 * group in the order given, then by z-score and word. Only words with a positive z-score are told; a single group has none.
 */
export function findDistinctiveTerms(groups, { top = 20, minimalCount = 3, only } = {}) {
    const counts = groups.map(({ words }) => countWords(words));
    const totals = new Map();
    for (const count of counts)
        for (const [word, n] of count)
            totals.set(word, (totals.get(word) ?? 0) + n);
    const all = [...totals.values()].reduce((sum, n) => sum + n, 0);
    const weights = weighTerms(counts);
    return groups.flatMap(({ name, words }, at) => [...(only === undefined || only === name ? (counts[at] ?? []) : [])]
        .filter(([word]) => (totals.get(word) ?? 0) >= minimalCount)
        .map(([word, count]) => {
        const total = totals.get(word) ?? 0;
        const logOddsZ = round(logOdds({ count, size: words.length, rest: total - count, restSize: all - words.length }, total / all));
        return { group: name, word, count, total, tfIdf: 0, logOddsZ };
    })
        .filter(({ logOddsZ }) => logOddsZ > 0)
        .sort((a, b) => b.logOddsZ - a.logOddsZ || (a.word < b.word ? -1 : 1))
        .slice(0, top)
        // natural looks through all groups for each word: only for those that are told
        .map((term) => ({ ...term, tfIdf: round(weights(at, term.word)) })));
}
function logOdds({ count, size, rest, restSize }, share) {
    const prior = PRIOR_WORDS * share;
    const odds = (n, of) => Math.log((n + prior) / (of + PRIOR_WORDS - n - prior));
    const variance = 1 / (count + prior) + 1 / (rest + prior);
    return (odds(count, size) - odds(rest, restSize)) / Math.sqrt(variance);
}
function countWords(words) {
    const counts = new Map();
    for (const word of words)
        counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
}
function weighTerms(counts) {
    const Model = createRequire(import.meta.url)('natural/lib/natural/tfidf/tfidf');
    const model = new Model();
    // without a prototype, or 制 constructor 度 would be a word with a count
    for (const count of counts)
        model.addDocument(Object.assign(Object.create(null), Object.fromEntries(count)));
    return (group, word) => model.tfidf([word], group);
}
function round(value) {
    const rounded = Number(value.toFixed(DECIMALS));
    return rounded === 0 ? 0 : rounded;
}
//# sourceMappingURL=distinctive-terms.js.map