import { BLOCK_ELEMENTS, SKIPPED_ELEMENTS } from "./element-kinds.js";
import { isElement, isText } from "./page-nodes.js";
import { tableRows } from "./table-rows.js";
/** A cell with more characters than this, in several blocks, is a column of the page and not a cell of data. */
const PROSE_CHARS = 200;
/** The longest labels of the prescribed forms have some 60 characters; a cell longer than this is prose in one block. */
const LONGEST_CELL_CHARS = 500;
/** The tables below the node that are no tables of data, told by what stands in their cells. */
export function findLayoutTables(root) {
    const tables = new Set();
    const layoutCells = new Set();
    const measure = (node) => {
        const total = { chars: 0, blocks: 0, hasTable: false };
        if (!('childNodes' in node))
            return total;
        for (const child of node.childNodes) {
            if (isText(child))
                total.chars += countVisible(child.value);
            if (!isElement(child) || SKIPPED_ELEMENTS.has(child.tagName))
                continue;
            if (child.tagName === 'br')
                total.blocks++;
            const part = child.tagName === 'table' ? measureTable(child) : measure(child);
            total.chars += part.chars;
            total.blocks += part.blocks;
            total.hasTable ||= part.hasTable;
            if (part.chars > 0 && part.blocks === 0 && BLOCK_ELEMENTS.has(child.tagName))
                total.blocks++;
        }
        return total;
    };
    const measureTable = (table) => {
        const total = { chars: 0, blocks: 0, hasTable: false };
        let widest = 0;
        let isLayout = false;
        for (const { cells } of tableRows(table)) {
            widest = Math.max(widest, cells.length);
            for (const cell of cells) {
                const { chars, blocks, hasTable } = measure(cell);
                if (hasTable || (chars > PROSE_CHARS && blocks > 1) || chars > LONGEST_CELL_CHARS) {
                    layoutCells.add(cell);
                    isLayout = true;
                }
                total.chars += chars;
                total.blocks += Math.max(blocks, 1);
                total.hasTable ||= hasTable;
            }
        }
        if (isLayout || widest < 2)
            tables.add(table);
        total.hasTable ||= widest > 1;
        return total;
    };
    measure(root);
    return { tables, cells: layoutCells };
}
function countVisible(text) {
    let count = 0;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (unit > 0x20 && unit !== 0xa0 && unit !== 0x3000)
            count++;
    }
    return count;
}
//# sourceMappingURL=find-layout-tables.js.map