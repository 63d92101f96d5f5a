const MEASURES = {
    accuracy: 'accuracy',
    f1: 'F1',
    macro_f1: 'macro F1',
    kappa: 'κ (Cohen)',
    alpha: 'α (Krippendorff)',
};
/** Columns of words, set to the left; the others hold numbers. */
const WORD_COLUMNS = 3;
/** What stands in the column of intervals, for a reader. */
export const INTERVALS_NOTE = 'Intervals: b bootstrap over reports, e exact (Clopper–Pearson: fewer than 30 cases, or no resample differs).';
/** The figures as lines of a table with headings; `sides` name the columns that count either side. */
export function formatFigures(figures, sides) {
    const headings = ['layer', 'figure', 'measure', 'value', '95 % interval', 'hits', ...sides, 'reports'];
    return formatTable([headings, ...figures.map(formatFigure)]);
}
function formatFigure(figure) {
    return [
        figure.layer,
        figure.name,
        MEASURES[figure.measure],
        figure.value === null ? '–' : figure.value.toFixed(3),
        formatInterval(figure.interval),
        `${figure.hits}`,
        `${figure.gold}`,
        figure.found === null ? '' : `${figure.found}`,
        `${figure.reports}`,
    ];
}
function formatInterval(interval) {
    if (interval === null)
        return '–';
    // marked by the method: the two are not of one kind
    const mark = interval.method === 'bootstrap' ? ' b' : ' e';
    return `${interval.low.toFixed(3)}–${interval.high.toFixed(3)}${mark}`;
}
function formatTable(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => row
        .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column < WORD_COLUMNS ? cell.padEnd(width) : cell.padStart(width);
    })
        .join('  ')
        .trimEnd());
}
//# sourceMappingURL=format-figures.js.map