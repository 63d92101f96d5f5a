/** The rows without those that repeat the key of an earlier one, and how many were left out. */
export function dropRepeatedRows(table, rows) {
    const seen = new Set();
    const kept = rows.filter((row) => {
        const key = JSON.stringify(table.key.map((name) => row[name] ?? null));
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
    return { rows: kept, dropped: rows.length - kept.length };
}
//# sourceMappingURL=unique-rows.js.map