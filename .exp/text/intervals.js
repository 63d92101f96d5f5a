const RESAMPLES = 2000;
const SEED = 20190514;
const TAIL = 0.025;
/**
 * The 95 % percentile interval of a figure by resampling `count` reports with replacement 2,000 times from a fixed seed. `measure`
 * is given the positions drawn; resamples for which it says NaN are left out, and null comes back where all are, or for no reports.
 */
export function bootstrapInterval(count, measure) {
    if (count === 0)
        return null;
    const random = createRandom(SEED);
    const drawn = new Int32Array(count);
    const values = [];
    for (let resample = 0; resample < RESAMPLES; resample++) {
        for (let i = 0; i < count; i++)
            drawn[i] = Math.floor(random() * count);
        const value = measure(drawn);
        if (!Number.isNaN(value))
            values.push(value);
    }
    values.sort((a, b) => a - b);
    const low = values[Math.floor(TAIL * values.length)];
    const high = values[Math.ceil((1 - TAIL) * values.length) - 1];
    return low === undefined || high === undefined ? null : { low, high };
}
/** Uniform on [0, 1), always the same for a seed other than 0: Marsaglia's xorshift of 32 bits (J. Stat. Softw. 8(14), 2003). */
function createRandom(seed) {
    let state = seed | 0;
    return () => {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        return (state >>> 0) / 2 ** 32;
    };
}
/**
 * The exact 95 % interval of a share of `hits` in `cases` (Clopper and Pearson, Biometrika 26, 1934): the shares for which so many
 * hits or more, or so many or fewer, have a chance of 2.5 %. Null for no cases.
 */
export function clopperPearson(hits, cases) {
    if (cases === 0)
        return null;
    return {
        low: hits === 0 ? 0 : bisect((share) => 1 - binomialCdf(hits - 1, cases, share) < TAIL),
        high: hits === cases ? 1 : bisect((share) => binomialCdf(hits, cases, share) > TAIL),
    };
}
/** Where on [0, 1] a condition that holds below some point ceases to hold. */
function bisect(holds) {
    let low = 0;
    let high = 1;
    // 50 halvings reach the precision of a double
    for (let step = 0; step < 50; step++) {
        const middle = (low + high) / 2;
        if (holds(middle))
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** The chance of at most `hits` in `cases` trials; the terms are built up as logarithms, since they underflow for many cases. */
function binomialCdf(hits, cases, share) {
    let logTerm = cases * Math.log1p(-share);
    const logOdds = Math.log(share) - Math.log1p(-share);
    let sum = Math.exp(logTerm);
    for (let k = 1; k <= hits; k++) {
        logTerm += Math.log((cases - k + 1) / k) + logOdds;
        sum += Math.exp(logTerm);
    }
    return Math.min(sum, 1);
}
//# sourceMappingURL=intervals.js.map