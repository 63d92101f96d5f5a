import { joinCellParagraphs } from "../join-line-texts.js";
import { median } from "./median.js";
/** Lines of one label stand no further apart than this, in ems. */
const LINE_PITCH = 2;
/** A figure stands this far, in ems, from the middle or from the first or last line of its label. */
const BESIDE = 0.6;
// points of the prescribed form, each of which is a row of its own
const OPENS_LABEL = /^(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[）)]|\d{1,2}[.、．](?!\d))/u;
/**
 * The rows of a table from the lines on which it is printed, top to bottom: labels and figures under their columns, '' where a column
 * has none; heads of columns as rows of words. A row whose label is not sure has none.
 */
export function layOutUnruledRows(lines) {
    const valueRows = lines.flatMap(({ cells, values }) => (values > 0 ? [cells.slice(-values)] : []));
    const heads = [];
    const words = [];
    for (const { cells, values, page } of lines) {
        const own = values > 0 ? cells.slice(0, -values) : cells;
        const edge = edgeAt(valueRows, page.y);
        // the words over the labels are a head as those over the figures
        if (values === 0 && own.some(({ right }) => right > edge + 1))
            heads.push(...own);
        else
            words.push(...own.map((cell, i) => ({ ...cell, hasValues: values > 0 && i === own.length - 1 })));
    }
    const labels = groupLabels(words);
    const chosen = valueRows.map((row) => findLabels(labels, words, row));
    const place = createColumns(valueRows);
    const rows = valueRows.map((row, i) => {
        const own = chosen[i]?.at(-1);
        const isShared = own !== undefined && chosen.filter((others) => others.includes(own)).length > 1;
        const texts = own === undefined || isShared ? [''] : (chosen[i] ?? []).map(({ text }) => text);
        return { y: row[0]?.y ?? 0, texts: [...texts, ...place(row)] };
    });
    return mergeRows([...rows, ...headRows(heads)]);
}
/** Where the figures of the row nearest to this height begin. */
function edgeAt(rows, y) {
    const distance = (row) => Math.abs((row[0]?.y ?? 0) - y);
    const nearest = rows.reduce((best, row) => (best.length === 0 || distance(row) < distance(best) ? row : best), []);
    return nearest[0]?.left ?? 0;
}
/** Lines that begin at the same place and follow each other, up to the next one that opens a row or stands beside figures as the first does. */
function groupLabels(cells) {
    const groups = [];
    for (const cell of [...cells].sort((a, b) => a.y - b.y)) {
        const group = groups.findLast((candidate) => isUnder(candidate, cell));
        const isNext = cell.hasValues && group?.[0]?.hasValues === true;
        if (group === undefined || isNext || OPENS_LABEL.test(cell.text))
            groups.push([cell]);
        else
            group.push(cell);
    }
    return groups.map((lines) => ({
        text: joinCellParagraphs(lines.map(({ text }) => text)),
        lines,
        left: Math.min(...lines.map(({ left }) => left)),
        right: Math.max(...lines.map(({ right }) => right)),
    }));
}
/** True where the cell may be the next line of the group: set flush with it, or centred under it. */
function isUnder(group, cell) {
    const last = group.at(-1);
    if (last === undefined || cell.y - last.y > LINE_PITCH * cell.size || cell.y - last.y < 0.5 * cell.size)
        return false;
    const middle = Math.abs(cell.left + cell.right - last.left - last.right) / 2;
    return Math.min(Math.abs(cell.left - last.left), middle) < 0.6 * cell.size;
}
/**
 * The labels beside which a row of figures stands, left to right: the last is its own. Empty where there is none, where it may be that of
 * two rows, or where other words come between it and the figures.
 */
function findLabels(labels, words, row) {
    const [first] = row;
    if (first === undefined)
        return [];
    const beside = labels.filter((label) => label.right <= first.left + 1 && isBeside(label, first));
    beside.sort((a, b) => a.left - b.left);
    const own = beside.at(-1);
    if (own === undefined || own.lines.filter(({ hasValues }) => hasValues).length > 1)
        return [];
    const isParted = words.some((word) => !own.lines.includes(word) &&
        // words beside other figures are the label of these
        (!word.hasValues || Math.abs(word.y - first.y) < 1) &&
        word.left > own.left + word.size &&
        word.left < first.left &&
        Math.abs(word.y - first.y) < LINE_PITCH * word.size);
    return isParted ? [] : beside;
}
function isBeside({ lines }, { y }) {
    const [top, bottom] = [lines[0]?.y ?? 0, lines.at(-1)?.y ?? 0];
    const size = lines[0]?.size ?? 0;
    return [top, (top + bottom) / 2, bottom].some((at) => Math.abs(at - y) < BESIDE * size);
}
/** From the figures of a row to the texts under all columns; without '' between them where their columns are not sure. */
function createColumns(rows) {
    const count = Math.max(0, ...rows.map(({ length }) => length));
    const full = rows.filter(({ length }) => length === count);
    const centres = Array.from({ length: count }, (_, column) => median(full.map((row) => centreOf(row[column]))));
    const gaps = centres.slice(1).map((centre, i) => centre - (centres[i] ?? 0));
    const near = 0.35 * Math.min(...gaps);
    // cells of other widths, or set flush: then the place of a figure does not tell its column
    const areSteady = centres.every((centre, column) => full.every((row) => Math.abs(centreOf(row[column]) - centre) < near / 2));
    return (row) => {
        const texts = row.map(({ text }) => text);
        if (row.length === count || !areSteady)
            return texts;
        const columns = row.map((cell) => centres.findIndex((centre) => Math.abs(centre - centreOf(cell)) < near));
        if (columns.includes(-1) || new Set(columns).size < columns.length)
            return texts;
        return centres.map((_, column) => texts[columns.indexOf(column)] ?? '');
    };
}
function centreOf(cell) {
    return cell === undefined ? Number.NaN : (cell.left + cell.right) / 2;
}
/** Heads of columns, their lines joined, in rows by their height. */
function headRows(cells) {
    const groups = [];
    for (const cell of [...cells].sort((a, b) => a.y - b.y || a.left - b.left)) {
        const group = groups.find((candidate) => {
            const last = candidate.at(-1);
            if (last === undefined || cell.y - last.y > LINE_PITCH * cell.size || cell.y <= last.y)
                return false;
            return Math.abs(centreOf(last) - centreOf(cell)) < 0.6 * cell.size;
        });
        if (group === undefined)
            groups.push([cell]);
        else
            group.push(cell);
    }
    return groups.map((group) => ({
        y: group[0]?.y ?? 0,
        texts: [joinCellParagraphs(group.map(({ text }) => text))],
    }));
}
/** Top to bottom; words of one height in one row. */
function mergeRows(rows) {
    const merged = [];
    for (const { y, texts } of [...rows].sort((a, b) => a.y - b.y)) {
        const last = merged.at(-1);
        if (last !== undefined && Math.abs(last.y - y) < 1 && texts.length === 1)
            last.texts.push(...texts);
        else
            merged.push({ y, texts: [...texts] });
    }
    return merged.map(({ texts }) => texts);
}
//# sourceMappingURL=lay-out-unruled-rows.js.map