export const GROUPINGS = ['report', 'agency', 'year', 'category', 'role'];
const NAMES = {
    report: "concat_ws(' ', r.agency, r.year, r.path)",
    agency: 'r.agency',
    year: 'r.year::VARCHAR',
    category: 'x.category',
    role: 'i.role',
};
/**
 * The items of a database under their groups, sorted by group and place; copies (`same_as`) and items without a group are left out,
 * and an item of several categories stands under each.
 */
export async function readGroups(store, by) {
    const issues = by === 'category' ? 'JOIN issues x ON x.item_id = i.item_id AND x.assigned' : '';
    const name = NAMES[by];
    const reader = await store.connection.runAndReadAll(`WITH markers AS (
       SELECT i.item_id, string_agg((m.start_char - i.start_char) || ' ' || length(m.marker), ',' ORDER BY m.start_char) AS places
       FROM items i JOIN items m ON m.report_id = i.report_id AND m.start_char >= i.start_char AND m.end_char <= i.end_char
       WHERE m.marker IS NOT NULL GROUP BY i.item_id)
     SELECT ${name} AS name, i.text, m.places FROM items i JOIN reports r USING (report_id) LEFT JOIN markers m USING (item_id) ${issues}
     WHERE r.same_as IS NULL AND ${name} IS NOT NULL ORDER BY name, r.report_id, i.start_char, i.level`);
    return reader
        .getRows()
        .map(([group, text, places]) => ({ group: String(group), text: dropMarkers(String(text), places) }));
}
/** `places`: start and length of each marker in code points (`0 2,15 3`); a blank stays for each, or its neighbours would be joined. */
function dropMarkers(text, places) {
    if (typeof places !== 'string')
        return text;
    const characters = Array.from(text);
    for (const place of places.split(',')) {
        const [start = 0, length = 0] = place.split(' ').map(Number);
        characters.fill('', start, start + length);
        characters[start] = ' ';
    }
    return characters.join('').trim();
}
//# sourceMappingURL=read-groups.js.map