import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse';
import { decodeText } from "../../read/text/decode-text.js";
import { InputError } from "../../text/input-error.js";
/**
 * Reads a table with a head line: commas, semicolons or tabs, UTF-8 or GB18030 (as Excel writes it in China). Throws InputError with
 * the line for a file that cannot be read, a column named twice, a column that is missing and a row with too many or too few cells.
 */
export async function readTable(path, required) {
    const bytes = await readBytes(path);
    const [head, ...body] = await parseRecords(path, decodeText(bytes, path).text);
    if (head === undefined)
        throw new InputError(`${path} is empty; its first line must name the columns`);
    const columns = head.record.map((name) => name.trim());
    for (const name of required)
        if (!columns.includes(name))
            throw new InputError(`${path}:${head.line}: no column "${name}"; it has ${columns.join(', ')}`);
    for (const [position, name] of columns.entries()) {
        if (name === '')
            throw new InputError(`${path}:${head.line}: column ${position + 1} has no name`);
        if (columns.indexOf(name) !== position)
            throw new InputError(`${path}:${head.line}: column "${name}" stands twice; rename one of them`);
    }
    const rows = body.map(({ record, line }) => {
        if (record.length !== columns.length)
            throw new InputError(`${path}:${line}: ${record.length} cells for ${columns.length} columns; put cells that hold commas in quotes`);
        return {
            line,
            cells: Object.fromEntries(columns.map((name, column) => [name, record[column]?.trim() ?? ''])),
        };
    });
    return { path, sha256: createHash('sha256').update(bytes).digest('hex'), columns, rows };
}
async function readBytes(path) {
    try {
        return await readFile(path);
    }
    catch (error) {
        throw new InputError(`cannot read ${path}: no such file, or no right to read it`, { cause: error });
    }
}
async function parseRecords(path, text) {
    const head = /^[^\r\n]*/.exec(text)?.[0] ?? '';
    const delimiter = ['\t', ',', ';'].find((mark) => head.includes(mark)) ?? ',';
    const settings = { delimiter, info: true, skip_empty_lines: true, relax_column_count: true };
    const records = [];
    try {
        for await (const { record, info } of parse(text, settings))
            records.push({ record, line: info.lines });
    }
    catch (error) {
        if (!(error instanceof CsvError))
            throw error;
        throw new InputError(`${path}: ${error.message}; quotes in a cell are written twice ("")`, {
            cause: error,
        });
    }
    return records;
}
//# sourceMappingURL=read-table.js.map