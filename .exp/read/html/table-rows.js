import { isHidden } from "./is-hidden.js";
import { childrenOf } from "./page-nodes.js";
/** The rows of a table that are shown, the head first and the foot last as they are printed; those of tables inside it are not. */
export function tableRows(table) {
    const groups = childrenOf(table).filter(({ tagName }) => RANKS[tagName] !== undefined);
    return groups
        .map((group, position) => ({ group, rank: RANKS[group.tagName] ?? 1, position }))
        .sort((a, b) => a.rank - b.rank || a.position - b.position)
        .flatMap(({ group }) => {
        const rows = group.tagName === 'tr' ? [group] : childrenOf(group).filter(isRow);
        // a row outside any group, as scripts and XHTML make it, belongs to the table
        return rows
            .filter((row) => !isHidden(row))
            .map((row) => ({
            group: group.tagName === 'tr' ? table : group,
            row,
            cells: childrenOf(row).filter(isCell),
        }));
    });
}
const RANKS = { thead: 0, tbody: 1, tr: 1, tfoot: 2 };
function isRow(element) {
    return element.tagName === 'tr';
}
function isCell(element) {
    return (element.tagName === 'td' || element.tagName === 'th') && !isHidden(element);
}
//# sourceMappingURL=table-rows.js.map