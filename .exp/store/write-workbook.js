import { writeFile } from 'node:fs/promises';
import writeExcelFile from 'write-excel-file/node';
import { InputError } from "../text/input-error.js";
import { clearZipTimes } from "./clear-zip-times.js";
/** Rows of a sheet beside the header, and UTF-16 code units of a cell: what Excel can hold. */
const MAX_ROWS = 1_048_575;
const MAX_CELL_LENGTH = 32_767;
const CUT_NOTE = '…[cut: longer than a cell of a workbook can be]';
/**
 * Writes the query's rows as one sheet, text as text and never as a formula. Texts that a cell cannot hold are cut and say so.
 * Throws InputError for more rows than a sheet can hold. The whole sheet is made in memory.
 */
export async function writeWorkbook(store, table, query, path) {
    const result = await store.connection.runAndReadUntil(query, MAX_ROWS + 1);
    const rows = result.getRowsJson();
    const tooLarge = `${table.name} is too large for a workbook; export it as csv or parquet`;
    if (rows.length > MAX_ROWS)
        throw new InputError(tooLarge);
    let cutCells = 0;
    const toCell = (value) => {
        if (value === null || typeof value === 'number' || typeof value === 'boolean')
            return value;
        // dates and moments come as ISO text, as in CSV: a cell's own dates have no time zone and start in 1900
        const text = String(value);
        if (text.length > MAX_CELL_LENGTH)
            cutCells++;
        return cutText(replaceForbidden(text));
    };
    const header = table.columns.map((column) => column.name);
    const cells = rows.map((row) => row.map(toCell));
    try {
        const buffer = await writeExcelFile([header, ...cells], {
            sheet: table.name,
            stickyRowsCount: 1,
        }).toBuffer();
        await writeFile(path, clearZipTimes(buffer));
    }
    catch (error) {
        // the sheet's XML is longer than a string can be
        if (error instanceof RangeError)
            throw new InputError(tooLarge);
        throw error;
    }
    return { rows: rows.length, cutCells };
}
function cutText(text) {
    if (text.length <= MAX_CELL_LENGTH)
        return text;
    const kept = text.slice(0, MAX_CELL_LENGTH - CUT_NOTE.length);
    // not in the middle of a surrogate pair
    return `${kept.replace(/[\uD800-\uDBFF]$/, '')}${CUT_NOTE}`;
}
// XML 1.0 has no place for these; Excel calls a file that holds them damaged
function replaceForbidden(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, ' ');
}
//# sourceMappingURL=write-workbook.js.map