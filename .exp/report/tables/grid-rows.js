import { sliceSpan } from "../../text/span.js";
/** The rows of grids; a merged cell stands in its first row only. */
export function gridRows(text, grids) {
    return grids.flatMap((grid) => {
        const rows = new Map();
        for (const cell of grid.cells) {
            const row = rows.get(cell.row) ?? [];
            row.push({ text: sliceSpan(text, cell.span), span: cell.span });
            rows.set(cell.row, row);
        }
        return [...rows.keys()].sort((a, b) => a - b).map((row) => rows.get(row) ?? []);
    });
}
//# sourceMappingURL=grid-rows.js.map