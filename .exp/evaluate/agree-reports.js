import { mapComparedText } from "./compare-text.js";
import { evaluateReports } from "./evaluate-reports.js";
import { goldAsAnalysis } from "./gold-as-analysis.js";
import { locateItems, locateMark } from "./locate-gold.js";
const LAYERS = ['items', 'roles', 'labels', 'pairs', 'staffing', 'mechanisms', 'quantities', 'commitments'];
/** Over the items of the gold: would change with the order of the readers. */
const ONE_SIDED = ['roles/all', 'roles/all, macro'];
/**
 * Holds the marks of two readers against each other as `evaluateReports` holds a program's against a reader's: the same matching and
 * the same figures. `reports`, by file name, are what was marked. A layer that either of the two has not marked in a report is left
 * out for that report.
 */
export function agreeReports(first, second, reports) {
    const others = new Map(second.map((gold) => [gold.file, gold]));
    const pairs = first.flatMap((gold) => {
        const other = others.get(gold.file);
        const report = reports.get(gold.file);
        return other === undefined || report === undefined
            ? []
            : [{ gold: keepShared(gold, other), other, report }];
    });
    const { reports: files, figures, misses, } = evaluateReports(pairs.map(({ gold }) => gold), new Map(pairs.map(({ gold, other, report }) => [gold.file, goldAsAnalysis(other, report)])));
    return {
        reports: files,
        onlyFirst: listMissing(first, second),
        onlySecond: listMissing(second, first),
        figures: figures.filter(({ layer, name }) => LAYERS.includes(layer) && !ONE_SIDED.includes(`${layer}/${name}`)),
        differences: misses.filter(({ layer }) => LAYERS.includes(layer)),
        unplaced: pairs.flatMap(({ gold, other, report }) => [
            ...findUnplaced(gold, report, 'first'),
            ...findUnplaced(other, report, 'second'),
        ]),
    };
}
/** The gold without the layers that the other has not marked. */
function keepShared(gold, other) {
    const { items, staffing, mechanisms, quantities, commitments, ...rest } = gold;
    const hasLabels = other.items?.some((item) => item.labels !== undefined) ?? false;
    const hasPairs = other.items?.some((item) => item.pair !== undefined) ?? false;
    const keepItem = ({ labels, pair, ...item }) => ({
        ...item,
        ...(hasLabels && labels !== undefined ? { labels } : {}),
        ...(hasPairs && pair !== undefined ? { pair } : {}),
    });
    return {
        ...rest,
        ...(items && other.items ? { items: items.map(keepItem) } : {}),
        ...(staffing && other.staffing ? { staffing } : {}),
        ...(mechanisms && other.mechanisms ? { mechanisms } : {}),
        ...(quantities && other.quantities ? { quantities } : {}),
        ...(commitments && other.commitments ? { commitments } : {}),
    };
}
function listMissing(marked, by) {
    const files = new Set(by.map(({ file }) => file));
    return marked.flatMap(({ file }) => (files.has(file) ? [] : [file])).sort();
}
function findUnplaced(gold, report, side) {
    const { file, items = [], staffing = [], mechanisms = [], quantities = [] } = gold;
    const compared = mapComparedText(report.text).text;
    const spans = locateItems(items, compared);
    const lost = [
        ...items.filter((_, i) => spans[i] === null),
        ...[...staffing, ...mechanisms, ...quantities].filter((mark) => locateMark(mark.text, spans[mark.item] ?? null, compared, mark.occurrence) === null),
    ];
    return lost.map(({ text }) => ({ file, side, text }));
}
//# sourceMappingURL=agree-reports.js.map