import { readValue } from "./read-value.js";
/** True where the cell is blank, a slash or a figure: what may stand under a column, not what may name a row. */
export function isValue(cell) {
    return readValue(cell.text) !== null;
}
/** True where nothing is printed in the cell. */
export function isBlank(cell) {
    return cell.text.trim() === '';
}
//# sourceMappingURL=table-rows.js.map