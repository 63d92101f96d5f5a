/** How many rows of marks of the user's own rules, and of words, are stored. */
export async function countOptional(store) {
    const reader = await store.connection.runAndReadAll('SELECT (SELECT count(*) FROM tags)::INTEGER, (SELECT count(*) FROM tokens)::INTEGER');
    const [[tags, tokens] = []] = reader.getRows();
    return { tags: Number(tags), tokens: Number(tokens) };
}
//# sourceMappingURL=count-optional.js.map