/**
 * Does the work in one transaction: all of it is stored, or, where it throws, nothing. Calls wait for one another, since a
 * connection holds one transaction at a time.
 */
export function inTransaction(store, work) {
    const result = store.queue.last.then(() => runTransaction(store.connection, work));
    // the next call waits for this one to end, well or badly
    store.queue.last = result.then(ignore, ignore);
    return result;
}
async function runTransaction(connection, work) {
    await connection.run('BEGIN');
    try {
        const result = await work(connection);
        await connection.run('COMMIT');
        return result;
    }
    catch (error) {
        // a failed COMMIT has ended the transaction already; the first error is the one to tell
        await connection.run('ROLLBACK').catch(ignore);
        throw error;
    }
}
function ignore() { }
//# sourceMappingURL=transaction.js.map