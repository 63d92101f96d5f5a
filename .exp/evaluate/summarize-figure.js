import { bootstrapInterval, clopperPearson } from "../text/intervals.js";
import { cohenKappa, krippendorffAlpha } from "./chance-corrected.js";
/** Fewer cases of the gold than these: the exact interval, where the figure is a share. */
const FEW_CASES = 30;
function hasClasses(measure) {
    return measure !== 'accuracy' && measure !== 'f1';
}
/** One figure from the tallies of each report that has its layer. */
export function summarizeFigure(measure, reports) {
    const names = [...new Set(reports.flat().map((tally) => tally.class))].sort();
    const counts = names.map((name) => ({
        name,
        reports: reports.map((tallies) => sumCounts(tallies.filter((t) => t.class === name))),
    }));
    const everyReport = Int32Array.from(reports.keys());
    const value = computeFigure(measure, counts, everyReport);
    const counted = measure === 'alpha' ? counts.filter(({ name }) => name !== null) : counts;
    const total = sumCounts(counted.flatMap((ofClass) => ofClass.reports));
    return {
        value: Number.isNaN(value) ? null : roundScore(value),
        hits: total.hits,
        gold: total.gold,
        found: measure === 'accuracy' ? null : total.found,
        interval: Number.isNaN(value) ? null : findInterval(measure, counts, total, reports.length),
        reports: reports.length,
        classes: hasClasses(measure) ? describeClasses(counted) : [],
    };
}
function computeFigure(measure, counts, drawn) {
    const totals = counts.map(({ name, reports }) => {
        const total = { name, hits: 0, gold: 0, found: 0 };
        for (const report of drawn)
            addCounts(total, reports[report]);
        return total;
    });
    if (measure === 'kappa')
        return cohenKappa(totals);
    if (measure === 'alpha') {
        const cases = totals.find(({ name }) => name === null)?.gold ?? 0;
        return krippendorffAlpha(cases, totals.filter(({ name }) => name !== null));
    }
    return averageScore(measure, totals);
}
/** Of an accuracy or an F1, which has one class, the score itself. */
function averageScore(measure, totals) {
    let sum = 0;
    let classes = 0;
    for (const total of totals) {
        const score = measure === 'accuracy' ? total.hits / total.gold : f1(total);
        // a class that neither side has in these reports says nothing
        if (Number.isNaN(score))
            continue;
        sum += score;
        classes++;
    }
    return sum / classes;
}
function findInterval(measure, counts, total, reportCount) {
    const isShare = measure === 'accuracy' || measure === 'f1';
    if (isShare && total.gold < FEW_CASES)
        return exactInterval(measure, total);
    const interval = bootstrapInterval(reportCount, (drawn) => computeFigure(measure, counts, drawn));
    if (interval === null)
        return null;
    // no resample differs: one report, or all right, or all wrong; the bootstrap is blind then, and would look like certainty
    if (interval.low === interval.high)
        return isShare ? exactInterval(measure, total) : null;
    return { low: roundScore(interval.low), high: roundScore(interval.high), method: 'bootstrap' };
}
/**
 * Clopper–Pearson. F1 is no share of cases, but F1 = 2J / (1 + J) grows with one, the Jaccard index J = hits / (gold + found − hits):
 * the interval of J is carried over.
 */
function exactInterval(measure, { hits, gold, found }) {
    const isShare = measure === 'accuracy';
    const interval = clopperPearson(hits, isShare ? gold : gold + found - hits);
    if (interval === null)
        return null;
    const convert = (share) => roundScore(isShare ? share : (2 * share) / (1 + share));
    return { low: convert(interval.low), high: convert(interval.high), method: 'clopper-pearson' };
}
function describeClasses(counts) {
    return counts.map(({ name, reports }) => {
        const total = sumCounts(reports);
        return { class: name ?? '', f1: roundScore(f1(total)), ...total };
    });
}
/** NaN where neither side has any. */
function f1({ hits, gold, found }) {
    return (2 * hits) / (gold + found);
}
function sumCounts(list) {
    const total = { hits: 0, gold: 0, found: 0 };
    for (const counts of list)
        addCounts(total, counts);
    return total;
}
function addCounts(total, counts) {
    total.hits += counts?.hits ?? 0;
    total.gold += counts?.gold ?? 0;
    total.found += counts?.found ?? 0;
}
function roundScore(score) {
    return Math.round(score * 1e4) / 1e4;
}
//# sourceMappingURL=summarize-figure.js.map