import { formatFigures, INTERVALS_NOTE } from "./format-figures.js";
/** Below this a figure guides work and proves nothing. */
const DEVELOPMENT_SET = 30;
/** The evaluation as a table for a terminal; with `misses`, then every difference, by report. Ends in a line break. */
export function formatEvaluation(evaluation, { misses = false } = {}) {
    const lines = [...formatFigures(evaluation.figures, ['gold', 'found']), '', ...formatNotes(evaluation)];
    if (misses)
        lines.push(...formatMisses(evaluation));
    return `${lines.join('\n')}\n`;
}
function formatNotes({ reports, unread, withoutGold }) {
    const notes = [INTERVALS_NOTE];
    if (unread.length > 0)
        notes.push(`Without an analysis, all of it counted as missed: ${unread.join(', ')}`);
    if (withoutGold.length > 0)
        notes.push(`Without gold, not scored: ${withoutGold.join(', ')}`);
    if (reports.length < DEVELOPMENT_SET) {
        notes.push(`${reports.length} reports: figures on so few show where to look; they prove nothing.`);
    }
    return notes;
}
function formatMisses({ reports, unread, misses }) {
    return reports.flatMap((file) => {
        const own = misses.filter((miss) => miss.file === file);
        if (own.length === 0)
            return ['', `${file}: ${unread.includes(file) ? 'no analysis' : 'no difference'}`];
        return ['', file, ...own.map((miss) => `  ${miss.layer}: ${miss.detail}`)];
    });
}
//# sourceMappingURL=format-evaluation.js.map