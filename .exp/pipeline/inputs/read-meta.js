import { AGENCY_KINDS, AGENCY_LEVELS } from "../../report/index.js";
import { InputError } from "../../text/input-error.js";
import { choiceCell, regionCell, textCell, yearCell } from "./read-cell.js";
import { readTable } from "./read-table.js";
const KNOWN = ['path', 'agency_id', 'agency', 'year', 'region_code', 'level', 'kind'];
/** Reads an index of reports. Throws InputError with the line for a cell that cannot be read and for a path that stands twice. */
export async function readMeta(path) {
    const table = await readTable(path, ['path']);
    const own = table.columns.filter((column) => !KNOWN.includes(column));
    const lines = new Map();
    const rows = table.rows.map((row) => {
        const reportPath = textCell(row, 'path');
        if (reportPath === null)
            throw new InputError(`${path}:${row.line}: the path is empty`);
        const earlier = lines.get(reportPath);
        if (earlier !== undefined)
            throw new InputError(`${path}:${row.line}: "${reportPath}" stands on line ${earlier} already`);
        lines.set(reportPath, row.line);
        return {
            line: row.line,
            path: reportPath,
            agencyId: textCell(row, 'agency_id'),
            agency: textCell(row, 'agency')?.replace(/\s+/g, '') ?? null,
            year: yearCell(table, row, 'year'),
            regionCode: regionCell(table, row),
            level: choiceCell(table, row, 'level', AGENCY_LEVELS),
            kind: choiceCell(table, row, 'kind', AGENCY_KINDS),
            own: Object.fromEntries(own.flatMap((column) => {
                const text = textCell(row, column);
                return text === null ? [] : [[column, text]];
            })),
        };
    });
    return { path, sha256: table.sha256, rows };
}
//# sourceMappingURL=read-meta.js.map