import { FORM_ROWS, PROACTIVE_COLUMNS } from "../forms.js";
import { headerForm } from "../header-form.js";
import { readValue } from "../read-value.js";
import { findLabels } from "./find-labels.js";
/** Figures, slashes, signs and units of money at the start of a text. */
const VALUES = /^(?:[\d,.，+＋/／\\—–－-]|[万亿]?元)*/;
const SUB_LABEL = /^(?!第.{1,3}条|信息内容)\p{Script=Han}{2,20}(?=[\d/／+＋—–－-])/u;
/**
 * Rows of table 二 that stand in running text. It has no sums: the figure of a row with one column is certain, those of others only
 * where they can be parted in one way, with blank cells or without; of all others the row has one cell with all its characters, too
 * few for its columns.
 */
export function gluedProactiveRows(text, squeezed) {
    const labels = findLabels(squeezed, 'proactive');
    const rows = [];
    let form = null;
    let from = Math.max(0, (labels[0]?.start ?? 0) - HEADER_CHARS);
    labels.forEach(({ label, start, end }, i) => {
        const header = squeezed.text.slice(from, start);
        form = headerForm(header) ?? form;
        const known = FORM_ROWS.find(({ table, row }) => table === label.table && row === label.row);
        const limit = labels[i + 1]?.start ?? Math.min(squeezed.text.length, end + LAST_ROW_CHARS);
        from = end;
        for (let isFirst = true; known !== undefined; isFirst = false) {
            const rest = squeezed.text.slice(from, limit);
            const subLabel = label.row === 'other_services' ? (SUB_LABEL.exec(rest)?.[0] ?? null) : null;
            if (!isFirst && subLabel === null)
                break;
            const valuesFrom = from + (subLabel?.length ?? 0);
            const length = VALUES.exec(squeezed.text.slice(valuesFrom, limit))?.[0].length ?? 0;
            const values = readValues(text, squeezed, { from: valuesFrom, to: valuesFrom + length }, columnCount(known, form));
            const cell = subLabel === null ? null : cellAt(text, squeezed, from, valuesFrom);
            // a row whose form no header tells has columns that nobody knows
            if (values !== null)
                rows.push({
                    form: known,
                    subLabel: cell,
                    values,
                    place: { first: 0, length: values.length },
                    header: isFirst ? header : '',
                });
            from = valuesFrom + length;
        }
    });
    return rows;
}
/** How far before the first row its header may begin. */
const HEADER_CHARS = 60;
/** How many characters the figures of the last row may take. */
const LAST_ROW_CHARS = 40;
function columnCount({ row }, form) {
    return form === null ? 0 : (PROACTIVE_COLUMNS[row]?.[form].length ?? 0);
}
function readValues(text, squeezed, { from, to }, count) {
    if (count === 0)
        return null;
    if (from === to) {
        const at = squeezed.offsets[from - 1] ?? 0;
        return Array.from({ length: count }, () => ({ text: '', span: { start: at, end: at } }));
    }
    const whole = cellAt(text, squeezed, from, to);
    const splits = splitValues(squeezed, from, to);
    const fitting = splits.filter((split) => split.length === count);
    const shorter = splits.some((split) => split.length < count);
    const [only, ...others] = fitting;
    if (only === undefined || others.length > 0 || shorter)
        return count === 1 ? [unreadable(whole)] : [whole];
    return only.map((stretch) => cellAt(text, squeezed, stretch.from, stretch.to));
}
/** One cell that no rule reads, so that a row with a single column stays unread. */
function unreadable(cell) {
    return readValue(cell.text)?.state === 'unread' ? cell : { ...cell, text: `${cell.text}?` };
}
const TOKEN = /^(?:[+＋－-]?(?:0|[1-9]\d{0,9}|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d{1,6})?(?:[万亿]?元)?|[/／\\—–－-])$/;
const LONGEST_RUN = 24;
const MOST_COLUMNS = 3;
/** Every way to part `[from, to)` into at most three figures or slashes. */
function splitValues(squeezed, from, to, count = MOST_COLUMNS) {
    if (from === to)
        return [[]];
    if (count === 0 || to - from > LONGEST_RUN)
        return [];
    const splits = [];
    for (let end = from + 1; end <= to; end++) {
        if (end > from + 1 && squeezed.parted[end - 1] === true)
            break;
        if (!TOKEN.test(squeezed.text.slice(from, end)))
            continue;
        for (const rest of splitValues(squeezed, end, to, count - 1))
            splits.push([{ from, to: end }, ...rest]);
    }
    return splits;
}
function cellAt(text, { offsets }, from, to) {
    const start = offsets[from] ?? 0;
    const end = (offsets[to - 1] ?? start) + 1;
    return { text: text.slice(start, end), span: { start, end } };
}
//# sourceMappingURL=glued-proactive-rows.js.map