import { InputError } from "../../text/input-error.js";
/** The cell as text; null where it is empty or the column is not there. */
export function textCell({ cells }, column) {
    const text = cells[column] ?? '';
    return text === '' ? null : text;
}
const FIRST_YEAR = 1949;
const LAST_YEAR = 2100;
/** The cell as a year; null where it is empty. Throws InputError with the line for anything else. */
export function yearCell(table, row, column) {
    const text = textCell(row, column);
    if (text === null)
        return null;
    const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
    if (year >= FIRST_YEAR && year <= LAST_YEAR)
        return year;
    throw new InputError(`${table.path}:${row.line}: ${column} "${text}"; give a year from ${FIRST_YEAR} to ${LAST_YEAR}, such as 2021`);
}
/** The cell as one of a closed list; null where it is empty. Throws InputError with the line and the list for anything else. */
export function choiceCell(table, row, column, choices) {
    const text = textCell(row, column);
    if (text === null)
        return null;
    const choice = choices.find((candidate) => candidate === text);
    if (choice !== undefined)
        return choice;
    throw new InputError(`${table.path}:${row.line}: unknown ${column} "${text}"; it is one of ${choices.join(', ')}`);
}
/** The cell as a code of an administrative division: 6 digits, or 9 or 12 for a township. Throws InputError with the line otherwise. */
export function regionCell(table, row) {
    const text = textCell(row, 'region_code');
    if (text === null || /^(?:\d{6}|\d{9}|\d{12})$/.test(text))
        return text;
    throw new InputError(`${table.path}:${row.line}: region_code "${text}"; give 6 digits such as 320813, or 9 or 12 for a township`);
}
//# sourceMappingURL=read-cell.js.map