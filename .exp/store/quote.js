/** The text as an SQL string. */
export function quote(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
/** The texts as a list for `IN (…)`; the empty list matches nothing. */
export function quoteList(texts) {
    return texts.length === 0 ? 'NULL' : texts.map(quote).join(', ');
}
//# sourceMappingURL=quote.js.map