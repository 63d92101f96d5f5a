/** Weighs each bigram by ln((texts + 1) ÷ texts that hold it): what every point of a report says (信息, 公开) weighs next to nothing. */
export function weighBigrams(texts) {
    const counts = new Map();
    for (const text of texts) {
        for (const bigram of takeBigrams(text))
            counts.set(bigram, (counts.get(bigram) ?? 0) + 1);
    }
    const weightOf = (bigram) => Math.log((texts.length + 1) / (counts.get(bigram) ?? 1));
    const total = (bigrams) => {
        let sum = 0;
        for (const bigram of bigrams)
            sum += weightOf(bigram);
        return sum;
    };
    const known = new Map();
    const measure = (text) => {
        const before = known.get(text);
        if (before !== undefined)
            return before;
        const bigrams = takeBigrams(text);
        const measured = { bigrams, weight: total(bigrams) };
        known.set(text, measured);
        return measured;
    };
    return {
        overlap(a, b) {
            const first = measure(a);
            const second = measure(b);
            const lighter = Math.min(first.weight, second.weight);
            return lighter === 0
                ? 0
                : total([...first.bigrams].filter((bigram) => second.bigrams.has(bigram))) / lighter;
        },
    };
}
// words of promise and lack say nothing of the matter
const STOP = /进一步|有待|仍需|还需|不断|切实|加强|提高|提升|完善|加大|强化|政府信息|政务公开|信息公开|公开工作|工作|[的了和与及等在对为是一二三四五六七八九十]/gu;
function takeBigrams(text) {
    const bigrams = new Set();
    for (const run of text.replace(STOP, ' ').match(/\p{Script=Han}+|[A-Za-z]+/gu) ?? []) {
        for (let at = 0; at + 2 <= run.length; at++)
            bigrams.add(run.slice(at, at + 2));
    }
    return bigrams;
}
//# sourceMappingURL=bigram-weights.js.map