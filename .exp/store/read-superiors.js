/** Both lines of superiors as stored; an agency without an entry has none that is known. */
export async function readSuperiors(store) {
    return {
        territorial: await readColumn(store, 'parent_id'),
        functional: await readColumn(store, 'functional_parent_id'),
    };
}
async function readColumn(store, column) {
    const result = await store.connection.runAndReadAll(`SELECT agency_id, ${column} FROM agencies WHERE ${column} IS NOT NULL ORDER BY agency_id`);
    return new Map(result.getRowsJson().map(([id, superior]) => [String(id), String(superior)]));
}
//# sourceMappingURL=read-superiors.js.map