import { compareReport } from "./compare-report.js";
import { FIGURES } from "./figures.js";
import { scoreCells } from "./layers/cells.js";
import { scoreChecks } from "./layers/checks.js";
import { scoreCommitments } from "./layers/commitments.js";
import { scoreIdentity } from "./layers/identity.js";
import { scoreItems } from "./layers/items.js";
import { scoreLabels } from "./layers/labels.js";
import { scoreMechanisms } from "./layers/mechanisms.js";
import { scorePairs } from "./layers/pairs.js";
import { scoreQuantities } from "./layers/quantities.js";
import { scoreRoles } from "./layers/roles.js";
import { scoreSections } from "./layers/sections.js";
import { scoreStaffing } from "./layers/staffing.js";
import { summarizeFigure } from "./summarize-figure.js";
/**
 * Holds analyses, by file name, against gold, layer by layer. `goldItemLabels` (of `classifyGold`) adds the figures of the classifier
 * on gold items; without it they are left out. The order of either argument changes nothing.
 */
export function evaluateReports(gold, analyses, { goldItemLabels } = {}) {
    const sorted = [...gold].sort((a, b) => (a.file < b.file ? -1 : 1));
    const scores = sorted.map((report) => ({
        file: report.file,
        isRead: analyses.has(report.file),
        layers: scoreLayers(compareReport(report, analyses.get(report.file) ?? null), goldItemLabels?.get(report.file) ?? null),
    }));
    const files = new Set(sorted.map((report) => report.file));
    return {
        reports: [...files],
        unread: scores.filter((score) => !score.isRead).map((score) => score.file),
        withoutGold: [...analyses.keys()].filter((file) => !files.has(file)).sort(),
        figures: FIGURES.flatMap((figure) => {
            const tallies = scores.flatMap(({ layers }) => {
                const score = layers.get(figure.layer);
                if (score === undefined)
                    return [];
                return [score.tallies.filter((tally) => tally.figure === `${figure.layer}/${figure.name}`)];
            });
            if (tallies.every((ofReport) => ofReport.length === 0))
                return [];
            return [{ ...figure, ...summarizeFigure(figure.measure, tallies) }];
        }),
        misses: scores.flatMap(({ file, isRead, layers }) => isRead
            ? [...layers].flatMap(([layer, score]) => score.misses.map((detail) => ({ file, layer, detail })))
            : []),
    };
}
/** The score of each layer that the gold has. */
function scoreLayers(comparison, onGold) {
    const scores = [
        ['identity', scoreIdentity(comparison)],
        ['sections', scoreSections(comparison)],
        ['cells', scoreCells(comparison)],
        ['checks', scoreChecks(comparison)],
        ['items', scoreItems(comparison)],
        ['roles', scoreRoles(comparison)],
        ['labels', scoreLabels(comparison, onGold)],
        ['pairs', scorePairs(comparison)],
        ['staffing', scoreStaffing(comparison)],
        ['mechanisms', scoreMechanisms(comparison)],
        ['quantities', scoreQuantities(comparison)],
        ['commitments', scoreCommitments(comparison)],
    ];
    return new Map(scores.flatMap(([layer, score]) => (score === null ? [] : [[layer, score]])));
}
//# sourceMappingURL=evaluate-reports.js.map