import { readCorpusRows } from "./lexicon-file.js";
let regions = null;
/** Every division down to counties that stood at the end of 2008 or later (corpus/regions), by code and first year; read on first use. */
export function readRegions() {
    regions ??= readCorpusRows('regions/regions.tsv').map(([code = '', name = '', short, level, parent, firstYear, lastYear, successor]) => ({
        code,
        name,
        short: textOrNull(short),
        level: level,
        parent: textOrNull(parent),
        firstYear: yearOrNull(firstYear),
        lastYear: yearOrNull(lastYear),
        successor: textOrNull(successor),
    }));
    return regions;
}
function textOrNull(cell) {
    return cell === undefined || cell === '' ? null : cell;
}
function yearOrNull(cell) {
    const text = textOrNull(cell);
    return text === null ? null : Number(text);
}
//# sourceMappingURL=regions.js.map