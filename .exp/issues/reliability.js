const BINS = 10;
/** Below it nearly all items lie, right for the trivial reason that most items lack most labels. */
const FLOOR = 0.05;
/**
 * Reliability of one category: ten bins of equal count over the items with a probability above 0.05 (Guo et al. 2017, "On calibration of
 * modern neural networks", with equal counts instead of equal widths; Brier 1950 for the skill, over all items).
 */
export function measureReliability(category, probabilities, holds) {
    const told = probabilities
        .map((probability, index) => ({ probability, holds: holds[index] === true }))
        .filter(({ probability }) => probability > FLOOR)
        .sort((a, b) => a.probability - b.probability);
    const bins = Array.from({ length: BINS }, (_, bin) => told.slice(Math.floor((bin * told.length) / BINS), Math.floor(((bin + 1) * told.length) / BINS)))
        .filter((members) => members.length > 0)
        .map((members) => ({
        items: members.length,
        told: mean(members.map(({ probability }) => probability)),
        found: mean(members.map((member) => (member.holds ? 1 : 0))),
    }));
    const error = bins.reduce((sum, bin) => sum + (bin.items / told.length) * Math.abs(bin.told - bin.found), 0);
    return {
        category,
        bins,
        error: told.length === 0 ? Number.NaN : error,
        skill: brierSkill(probabilities, holds),
    };
}
function brierSkill(probabilities, holds) {
    const base = mean(holds.map((held) => (held ? 1 : 0)));
    const worst = base * (1 - base);
    const own = mean(probabilities.map((probability, index) => (probability - (holds[index] ? 1 : 0)) ** 2));
    return worst === 0 ? Number.NaN : 1 - own / worst;
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
//# sourceMappingURL=reliability.js.map