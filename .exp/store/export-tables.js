import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from "../text/input-error.js";
import { hashFile } from "./hash-file.js";
import { quote } from "./quote.js";
import { RELATIONS, SCHEMA_VERSION, sortColumns } from "./schema.js";
import { writeCsv } from "./write-csv.js";
import { writeWorkbook } from "./write-workbook.js";
export const EXPORT_FORMATS = ['parquet', 'csv', 'jsonl', 'xlsx'];
/**
 * Writes one file a table, named for it, and returns what was written, in the order of the schema. Rows stand in key order, and the
 * same rows give the same bytes. Files take their names only when all are whole: a failure leaves those of an earlier export.
 * Throws InputError for an unknown table and a folder that cannot be written to.
 */
export async function exportTables(store, options) {
    const relations = chooseRelations(options.tables);
    await makeFolder(options.out);
    const part = (file) => join(options.out, `.${file}.part`);
    const files = [];
    const names = [...relations.map((relation) => `${relation.name}.${options.format}`), 'manifest.json'];
    try {
        for (const relation of relations) {
            const file = `${relation.name}.${options.format}`;
            const { rows, cutCells } = await writeTable(store, relation, options.format, part(file));
            files.push({ table: relation.name, file, rows, cutCells, ...(await hashFile(part(file))) });
        }
        if (options.manifest !== undefined) {
            await writeFile(part('manifest.json'), describeExport(options.format, options.manifest.version, files));
        }
        for (const { file } of files)
            await rename(part(file), join(options.out, file));
        // the manifest last: where it stands, the files that it names stand too
        if (options.manifest !== undefined)
            await rename(part('manifest.json'), join(options.out, 'manifest.json'));
    }
    catch (error) {
        await Promise.all(names.map((file) => rm(part(file), { force: true })));
        throw error;
    }
    return files;
}
function chooseRelations(names) {
    const choice = RELATIONS.filter((relation) => relation.name !== 'meta');
    if (names === undefined)
        return choice;
    const unknown = names.find((name) => !choice.some((relation) => relation.name === name));
    if (unknown !== undefined) {
        throw new InputError(`unknown table: "${unknown}"; one of: ${choice.map((relation) => relation.name).join(', ')}`);
    }
    return choice.filter((relation) => names.includes(relation.name));
}
async function makeFolder(folder) {
    try {
        await mkdir(folder, { recursive: true });
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new InputError(`cannot make the folder ${folder}: ${reason}`);
    }
}
async function writeTable(store, relation, format, path) {
    const columns = relation.columns.map((column) => `"${column.name}"`).join(', ');
    const order = sortColumns(relation).map((name) => `"${name}" NULLS FIRST`);
    const query = `SELECT ${columns} FROM "${relation.name}" ORDER BY ${order.join(', ')}`;
    if (format === 'xlsx')
        return writeWorkbook(store, relation, query, path);
    if (format === 'csv')
        return { rows: await writeCsv(store, query, path), cutCells: 0 };
    const settings = format === 'parquet' ? 'FORMAT parquet, COMPRESSION zstd' : 'FORMAT json';
    const result = await store.connection.runAndReadAll(`COPY (${query}) TO ${quote(path)} (${settings})`);
    return { rows: Number(result.getRowsJson()[0]?.[0] ?? 0), cutCells: 0 };
}
function describeExport(format, version, files) {
    const tables = files.map(({ table, file, rows, bytes, sha256 }) => ({ table, file, rows, bytes, sha256 }));
    const manifest = { application: 'gongkai', version, schemaVersion: SCHEMA_VERSION, format, tables };
    return `${JSON.stringify(manifest, null, 2)}\n`;
}
//# sourceMappingURL=export-tables.js.map