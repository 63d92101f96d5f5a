import { createRequire } from 'node:module';
const WORD_PREFIX = 'w:';
/** Stands for odds that the classifier rounds to 0 or infinity. */
const CERTAIN = 50;
/**
 * natural's Bayes on jieba's words, one yes-or-no classifier a category: log odds, for comparison in the model card. It learns from the
 * written rows alone: joined ones make it worse (micro F1 on development authors 0.69 instead of 0.74).
 */
export function scoreByBayes(categories) {
    const Bayes = createRequire(import.meta.url)('natural/lib/natural/classifiers/bayes_classifier');
    return (rest, held) => {
        const scores = new Float64Array(held.length * categories.length);
        categories.forEach((category, k) => {
            const classifier = new Bayes();
            const columnOf = new Map();
            // the same vector as natural's own, without searching every document for every word of the vocabulary
            classifier.textToFeatures = (words) => {
                const present = new Array(columnOf.size).fill(0);
                for (const word of words) {
                    const column = columnOf.get(word);
                    if (column !== undefined)
                        present[column] = 1;
                }
                return present;
            };
            rest.tokens.forEach((tokens, row) => {
                if (rest.written[row] !== true)
                    return;
                classifier.addDocument(wordsOf(tokens), rest.labels[row]?.includes(category) ? 'yes' : 'no');
            });
            for (const word of Object.keys(classifier.features))
                columnOf.set(word, columnOf.size);
            classifier.train();
            held.forEach((tokens, row) => {
                scores[row * categories.length + k] = logOdds(classifier.getClassifications(wordsOf(tokens)));
            });
        });
        return scores;
    };
}
function wordsOf(tokens) {
    return tokens.filter((token) => token.startsWith(WORD_PREFIX));
}
function logOdds(classifications) {
    const likelihood = (label) => classifications.find((entry) => entry.label === label)?.value ?? 0;
    const odds = Math.log(likelihood('yes')) - Math.log(likelihood('no'));
    // both probabilities too small for a number: no evidence either way
    return Number.isNaN(odds) ? 0 : Math.min(CERTAIN, Math.max(-CERTAIN, odds));
}
//# sourceMappingURL=baseline-bayes.js.map