import { matchRow } from "./forms.js";
import { isBlank, isValue } from "./table-rows.js";
/** The rows that hold figures under a label of tables 二 and 三, in printed order. */
export function findLabelledRows(rows) {
    const found = [];
    let header = '';
    let parent = null;
    for (const row of rows) {
        const labelled = readRow(row) ?? (parent === null ? null : readSubRow(row, parent));
        if (labelled === null) {
            header += row.map((cell) => cell.text).join('');
            // headers end the sub-rows
            if (row.some((cell) => /信息内容|第.{1,3}条/.test(cell.text)))
                parent = null;
            continue;
        }
        found.push({ ...labelled, header });
        if (labelled.form.row !== parent?.row)
            header = '';
        parent = labelled.form.row === 'other_services' ? labelled.form : null;
    }
    return found;
}
function readRow(row) {
    const labels = row.flatMap((cell, i) => {
        const form = isValue(cell) ? null : matchRow(cell.text);
        return form === null ? [] : [{ form, at: i }];
    });
    // in table 二 the first label names the row, what follows is the agency's own; in table 三 （三）不予公开 comes before the row's
    const label = labels[0]?.form.table === 'proactive' ? labels[0] : labels.at(-1);
    return label === undefined ? null : collectValues(row, label.at + 1, label.form);
}
/** Under 其他对外管理服务事项: a blank cell or the rest of that label, a label that the form does not know, figures. */
function readSubRow(row, parent) {
    const first = row.findIndex((cell) => !isBlank(cell));
    const label = row[first];
    if (label === undefined ||
        isValue(label) ||
        !/^\p{Script=Han}{2,20}$/u.test(label.text.replace(/\s+/g, '')))
        return null;
    const content = collectValues(row, first + 1, parent);
    return content.values.some((cell) => !isBlank(cell))
        ? { ...content, subLabel: content.subLabel ?? label }
        : null;
}
function collectValues(row, from, form) {
    let start = from;
    const label = row[from - 1];
    let subLabel = form.row === 'other_services' && label !== undefined ? gluedSubLabel(label) : null;
    // fragments of the label, or the agency's own sub-label, stand before the figures
    for (let i = from; i < row.length; i++) {
        const cell = row[i];
        if (cell === undefined || isValue(cell)) {
            if (cell !== undefined && !isBlank(cell))
                break;
            continue;
        }
        start = i + 1;
        if (form.row === 'other_services')
            subLabel = cell;
    }
    const rest = row.slice(start);
    const end = rest.findIndex((cell) => !isValue(cell));
    const values = end < 0 ? rest : rest.slice(0, end);
    return { form, subLabel, values, place: { first: start, length: row.length } };
}
/** 其他对外管理服务事项行政检查: the agency's own label, glued to the form's; null where the cell holds the form's alone. */
function gluedSubLabel({ text, span }) {
    const own = /^\s*其[他它]对外管理服务事项\s*(\p{Script=Han}{2,20})\s*$/u.exec(text)?.[1];
    if (own === undefined)
        return null;
    const start = span.start + text.lastIndexOf(own);
    return { text: own, span: { start, end: start + own.length } };
}
//# sourceMappingURL=labelled-rows.js.map