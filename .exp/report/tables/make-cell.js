import { readValue } from "./read-value.js";
const YUAN = { 元: 1, 万元: 10_000, 亿元: 100_000_000 };
/** A cell of the form from a printed one. `unit` is the heading's, for amounts; the cell's own goes before it. */
export function makeCell(place, printed, { unit = null, inferredBy = [] } = {}) {
    const read = readValue(printed.text) ?? { state: 'unread', value: null, unit: null };
    const named = read.unit ?? unit;
    const factor = named === null ? undefined : YUAN[named];
    const isInferred = inferredBy.length > 0 && read.state === 'number';
    return {
        ...place,
        value: read.value,
        unit: read.value === null ? null : named,
        // money is rounded to 分: a product like 929.9082 × 10000 is not exact in binary
        valueYuan: read.value === null || factor === undefined ? null : Math.round(read.value * factor * 100) / 100,
        state: isInferred ? 'inferred' : read.state,
        inferredBy: isInferred ? inferredBy : [],
        raw: printed.text,
        span: printed.span,
    };
}
/** A cell whose row is there and whose content could not be placed. `raw` is all that the row holds. */
export function unreadCell(place, raw) {
    return {
        ...place,
        value: null,
        unit: null,
        valueYuan: null,
        state: 'unread',
        inferredBy: [],
        raw,
        span: null,
    };
}
//# sourceMappingURL=make-cell.js.map