import { formatFigures, INTERVALS_NOTE } from "./format-figures.js";
/** Below this an interval over reports says little. */
const FEW_REPORTS = 10;
/** The agreement as a table for a terminal; with `differences`, then every one, by report. Ends in a line break. */
export function formatAgreement(agreement, { differences = false } = {}) {
    const lines = [
        ...formatFigures(agreement.figures, ['first', 'second']),
        '',
        `${agreement.reports.length} reports marked by both.`,
        INTERVALS_NOTE,
        ...formatNotes(agreement),
    ];
    if (differences)
        lines.push(...formatDifferences(agreement));
    return `${lines.join('\n')}\n`;
}
function formatNotes({ reports, onlyFirst, onlySecond, unplaced }) {
    const notes = [];
    if (reports.length < FEW_REPORTS)
        notes.push('Fewer than 10 reports: the intervals are rough.');
    if (onlyFirst.length > 0)
        notes.push(`Marked in the first only, not compared: ${onlyFirst.join(', ')}`);
    if (onlySecond.length > 0)
        notes.push(`Marked in the second only, not compared: ${onlySecond.join(', ')}`);
    const places = [...new Set(unplaced.map(({ file, side }) => `${file} (${side})`))];
    if (places.length > 0) {
        notes.push(`${unplaced.length} texts do not stand in the report where they are said to, and agree with none: ${places.join(', ')}`);
    }
    return notes;
}
function formatDifferences({ reports, differences }) {
    const lines = ['', 'Differences; the gold is the first, what is found the second.'];
    for (const file of reports) {
        const own = differences.filter((difference) => difference.file === file);
        lines.push('', own.length === 0 ? `${file}: no difference` : file);
        lines.push(...own.map(({ layer, detail }) => `  ${layer}: ${detail}`));
    }
    return lines;
}
//# sourceMappingURL=format-agreement.js.map