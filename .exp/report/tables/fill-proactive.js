import { fillRow } from "./fill-row.js";
import { AMOUNT_COLUMNS, PROACTIVE_COLUMNS } from "./forms.js";
import { headerForm } from "./header-form.js";
import { agreedShift } from "./place-values.js";
/** Table 二 主动公开. Agencies mix the forms, so each row goes by the header above it; the table's form is that of most rows. */
export function fillProactive(rows) {
    const cells = [];
    const diagnostics = [];
    const votes = { 2019: 0, 2021: 0 };
    let form = null;
    let header = '';
    const seen = new Set();
    const chosen = [];
    for (const labelled of rows) {
        if (labelled.header !== '')
            header = labelled.header.replace(/\s+/g, '');
        form = headerForm(header) ?? form;
        const name = labelled.form.row;
        const row = labelled.subLabel === null ? name : `${name}.${labelled.subLabel.text.replace(/\s+/g, '')}`;
        const columns = chooseColumns(name, form, labelled.values.length);
        if (columns === null || seen.has(row))
            continue;
        seen.add(row);
        votes[columns.form]++;
        const { values, place } = labelled;
        chosen.push({
            row,
            name,
            header,
            columns: columns.names,
            values,
            place,
            columnCount: columns.names.length,
        });
    }
    for (const labelled of chosen) {
        const { row, name, header, columns, values } = labelled;
        const unitOf = (column) => (AMOUNT_COLUMNS.has(`${name}.${column}`) ? headerUnit(header) : null);
        const shift = agreedShift(labelled, chosen);
        const filled = fillRow({ table: 'proactive', row, columns }, values, { unitOf, shift });
        cells.push(...filled.cells);
        diagnostics.push(...filled.diagnostics);
    }
    if (cells.length === 0)
        return { table: null, diagnostics };
    if (votes[2019] > 0 && votes[2021] > 0) {
        const detail = `table 二 mixes the forms: ${votes[2019]} rows of 2019, ${votes[2021]} of 2021; each row has the columns of its own header`;
        diagnostics.push({ code: 'table.mixed_forms', detail, span: null });
    }
    return {
        table: { name: 'proactive', form: votes[2021] > votes[2019] ? '2021' : '2019', cells },
        diagnostics,
    };
}
function chooseColumns(row, form, count) {
    const known = PROACTIVE_COLUMNS[row];
    if (known === undefined)
        return null;
    if (form !== null && known[form].length > 0)
        return { form, names: known[form] };
    // no header was found, or the row is not on its form: the number of figures tells
    const fitting = ['2019', '2021'].filter((candidate) => known[candidate].length > 0 && known[candidate].length === count);
    const [only, ...others] = fitting;
    if (only !== undefined && others.length === 0)
        return { form: only, names: known[only] };
    const possible = ['2019', '2021'].find((candidate) => known[candidate].length > 0) ?? '2019';
    return { form: possible, names: known[possible] };
}
function headerUnit(header) {
    return /万元/.test(header) ? '万元' : /亿元/.test(header) ? '亿元' : /元/.test(header) ? '元' : null;
}
//# sourceMappingURL=fill-proactive.js.map