import { stat } from 'node:fs/promises';
import { availableParallelism, totalmem } from 'node:os';
import { DuckDBInstance } from '@duckdb/node-api';
import { InputError } from "../text/input-error.js";
import { checkPlace } from "./check-place.js";
import { SCHEMA_VERSION, schemaStatements } from "./schema.js";
/**
 * Opens the database in a file, or in memory for `:memory:`, and makes its tables where it is new. Throws InputError where the
 * place cannot be used, the file is another program's, locked, damaged, or of another version of the schema.
 */
export async function openStore(path, options = {}) {
    const mode = options.mode ?? 'create';
    if (path !== ':memory:')
        await checkPlace(path, mode);
    const instance = await openInstance(path, options);
    const connection = await instance.connect();
    try {
        await prepareDatabase(path, mode, connection);
        return { path, instance, connection, queue: { last: Promise.resolve() } };
    }
    catch (error) {
        // both: an open connection keeps the file locked
        connection.closeSync();
        instance.closeSync();
        throw error;
    }
}
/** Closes the database once its last transaction has ended, and gives up its lock. May be called twice. */
export async function closeStore(store) {
    await store.queue.last;
    store.connection.closeSync();
    store.instance.closeSync();
}
async function openInstance(path, options) {
    const memoryLimitMb = options.memoryLimitMb ?? Math.max(512, Math.floor(totalmem() / 4 / 2 ** 20));
    const settings = {
        access_mode: options.mode === 'read' ? 'READ_ONLY' : 'READ_WRITE',
        memory_limit: `${memoryLimitMb}MiB`,
        threads: String(options.threads ?? Math.min(8, availableParallelism())),
        // the program never reaches for the network
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
    };
    try {
        // opening a file twice in one process by itself would drop the lock on the first closing; the cache shares one instance
        if (path === ':memory:')
            return await DuckDBInstance.create(path, { ...settings, access_mode: 'AUTOMATIC' });
        return await DuckDBInstance.fromCache(path, settings);
    }
    catch (error) {
        throw await explainFailure(path, error);
    }
}
async function explainFailure(path, error) {
    const message = error instanceof Error ? error.message : String(error);
    const firstLine = message.split('\n')[0] ?? '';
    if (message.includes('not a valid DuckDB database')) {
        const empty = (await stat(path)).size === 0;
        return new InputError(empty
            ? `not a database: ${path} is empty; delete it, then it is made anew`
            : `not a database: ${path} is not a DuckDB file; name another file with --db`);
    }
    if (message.includes('Could not set lock')) {
        return new InputError(`${path} is in use by another program; close it there (R, Python, gongkai explore), then try again`);
    }
    if (message.includes('different configuration')) {
        return new InputError(`${path} is open already in this program with other settings; close it first`);
    }
    if (message.includes('version number')) {
        return new InputError(`${path} was written by another version of DuckDB: ${firstLine}; ${rebuild()}`);
    }
    return new InputError(`cannot open ${path}: ${firstLine}; where the file is damaged, ${rebuild()}`);
}
async function prepareDatabase(path, mode, connection) {
    const tables = await connection.runAndReadAll("SELECT table_name FROM information_schema.tables WHERE table_schema = 'main'");
    const names = tables.getRowsJson().map((row) => String(row[0]));
    if (names.length === 0 && mode === 'create')
        return createSchema(connection);
    const entries = names.includes('meta') ? await readMeta(connection) : new Map();
    if (entries.get('application') !== 'gongkai') {
        throw new InputError(`${path} is a DuckDB database, but not one of gongkai; name another file with --db`);
    }
    const version = entries.get('schema_version') ?? 'unknown';
    if (version === String(SCHEMA_VERSION))
        return;
    const age = Number(version) > SCHEMA_VERSION ? 'a newer' : 'an older';
    throw new InputError(`${path} has ${age} schema (${version}; this program has ${SCHEMA_VERSION}); ${age === 'a newer' ? 'update gongkai, or ' : ''}${rebuild()}`);
}
async function createSchema(connection) {
    const entries = [
        ['application', 'gongkai'],
        ['schema_version', String(SCHEMA_VERSION)],
        ['reuse_state', 'none'],
    ];
    const values = entries.map(([key, value]) => `('${key}', '${value}')`).join(', ');
    const statements = [...schemaStatements(), `INSERT INTO meta VALUES ${values}`];
    // one transaction: a database is gongkai's with all its tables, or it has none
    await connection.run(['BEGIN', ...statements, 'COMMIT'].join(';\n'));
}
async function readMeta(connection) {
    try {
        const rows = await connection.runAndReadAll('SELECT key, value FROM meta');
        return new Map(rows.getRowsJson().map((row) => [String(row[0]), String(row[1])]));
    }
    catch {
        // another program's table of that name
        return new Map();
    }
}
function rebuild() {
    return 'build it anew from the reports: gongkai analyze REPORTS --db new.duckdb';
}
//# sourceMappingURL=open-store.js.map