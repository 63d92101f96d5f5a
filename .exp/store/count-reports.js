/** How many of the files stand in the database as reports; of several with the same bytes only one does. */
export async function countReports(store, paths) {
    const rows = await store.connection.runAndReadAll('SELECT path FROM reports');
    const stored = new Set(rows.getRowsJson().map((row) => String(row[0])));
    return paths.filter((path) => stored.has(path)).length;
}
//# sourceMappingURL=count-reports.js.map