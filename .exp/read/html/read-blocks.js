import { BLOCK_ELEMENTS, PREFORMATTED_ELEMENTS, SKIPPED_ELEMENTS } from "./element-kinds.js";
import { findDataRows } from "./find-data-rows.js";
import { findLayoutTables } from "./find-layout-tables.js";
import { isStatutoryTable } from "./genre-tables.js";
import { isHidden } from "./is-hidden.js";
import { isOwnBlock } from "./is-own-block.js";
import { joinCellLines } from "./join-cell-lines.js";
import { opensWithMarker, startList, takeMarker } from "./list-markers.js";
import { attributeOf, childrenOf, isElement, isText } from "./page-nodes.js";
import { readTable } from "./read-table.js";
import { tableRows } from "./table-rows.js";
import { tidyLine } from "./tidy-line.js";
/** What is printed of the element, as lines and tables in the order of the page; `withHidden` reads what is not shown as well. */
export function readBlocks(root, { withHidden = false } = {}) {
    const layouts = findLayoutTables(root);
    return readPart(root, layouts, withHidden);
}
function readPart(root, layouts, withHidden) {
    const blocks = [];
    let line = '';
    let linkChars = 0;
    let marker = '';
    const endLine = (at, isBroken) => {
        const [raw, links] = [line, linkChars];
        line = '';
        linkChars = 0;
        const text = raw === '' ? '' : tidyLine(raw);
        if (text === '') {
            // the end of a block ends the line before, and so does a blank line
            const last = blocks.at(-1);
            if (last?.kind === 'line' && last.isBroken)
                blocks.splice(-1, 1, { ...last, isBroken: false });
            return;
        }
        const printed = opensWithMarker(text) ? '' : marker;
        marker = '';
        for (const part of (printed + text).split(/(?<! ) *\n+ *|\n+ */)) {
            blocks.push({
                kind: 'line',
                text: part,
                // the marker of a link is the link's
                linkChars: links === 0 ? 0 : links + printed.length,
                isBroken,
                at,
            });
        }
    };
    const enterText = (text, place) => {
        const pieces = place.keepsBreaks ? text.split(/\r\n?|\n/) : [text];
        pieces.forEach((piece, index) => {
            if (index > 0)
                endLine(place.at, true);
            line += piece;
            if (place.isLink)
                linkChars += piece.replace(/\s+/g, '').length;
        });
    };
    const readRows = (rows) => readTable(rows, (cell) => joinCellLines(readPart(cell, layouts, withHidden)));
    /** False where the table has no data and is to be read as boxes. */
    const enterTable = (table, place) => {
        const isLayout = layouts.tables.has(table);
        const rows = tableRows(table);
        const stretches = isLayout ? findDataRows(rows, layouts.cells) : null;
        if (stretches?.size === 0)
            return false;
        endLine(place.at, false);
        for (const caption of childrenOf(table).filter((child) => child.tagName === 'caption'))
            enter(caption, place);
        if (stretches === null) {
            const grid = readRows(rows);
            if (grid.cells.some(({ text }) => text !== ''))
                blocks.push({ kind: 'table', grid, at: table });
            return true;
        }
        const written = new Set();
        for (const { row } of rows) {
            const stretch = stretches.get(row);
            const grid = stretch === undefined ? null : readRows(stretch);
            if (grid !== null && isStatutoryTable(grid)) {
                blocks.push({ kind: 'table', grid, at: table });
                for (const each of stretch ?? [])
                    written.add(each.row);
            }
            if (!written.has(row))
                enter(row, { ...place, at: table });
        }
        return true;
    };
    const enter = (element, place) => {
        const { tagName } = element;
        if (SKIPPED_ELEMENTS.has(tagName) || (!withHidden && isHidden(element)))
            return;
        if (tagName === 'br') {
            endLine(place.at, true);
            return;
        }
        if (tagName === 'table' && enterTable(element, place))
            return;
        const isBlock = BLOCK_ELEMENTS.has(tagName) || isOwnBlock(element);
        if (isBlock)
            endLine(place.at, false);
        if (tagName === 'li' && place.count !== null)
            marker = takeMarker(element, place.count);
        readChildren(element, {
            at: isBlock ? element : place.at,
            isLink: place.isLink || isLinkElsewhere(element),
            keepsBreaks: place.keepsBreaks || PREFORMATTED_ELEMENTS.has(tagName),
            count: tagName === 'ol' || tagName === 'ul' ? startList(element) : tagName === 'li' ? null : place.count,
        });
        if (isBlock)
            endLine(element, false);
        if (tagName === 'li')
            marker = '';
    };
    const readChildren = (parent, place) => {
        if (!('childNodes' in parent))
            return;
        for (const child of parent.childNodes) {
            if (isText(child))
                enterText(child.value, place);
            else if (isElement(child))
                enter(child, place);
        }
    };
    readChildren(root, { at: root, isLink: false, keepsBreaks: false, count: null });
    endLine(root, false);
    return blocks;
}
/** Links within the page are entries of a table of contents or notes, text like any other. */
function isLinkElsewhere(element) {
    if (element.tagName !== 'a')
        return false;
    const target = attributeOf(element, 'href');
    return target !== null && !/^#./.test(target.trim());
}
//# sourceMappingURL=read-blocks.js.map