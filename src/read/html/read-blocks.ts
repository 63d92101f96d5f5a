import { BLOCK_ELEMENTS, PREFORMATTED_ELEMENTS, SKIPPED_ELEMENTS } from './element-kinds.ts';
import { findDataRows } from './find-data-rows.ts';
import { findLayoutTables, type Layouts } from './find-layout-tables.ts';
import { isStatutoryTable } from './genre-tables.ts';
import { isHidden } from './is-hidden.ts';
import { isOwnBlock } from './is-own-block.ts';
import { joinCellLines } from './join-cell-lines.ts';
import { type ListCount, opensWithMarker, startList, takeMarker } from './list-markers.ts';
import type { PageBlock } from './page-blocks.ts';
import { attributeOf, childrenOf, isElement, isText, type PageElement, type PageNode } from './page-nodes.ts';
import { readTable } from './read-table.ts';
import { type TableRow, tableRows } from './table-rows.ts';
import { tidyLine } from './tidy-line.ts';

/** Where the reader stands. */
interface Place {
  /** The innermost block element. */
  readonly at: PageElement;
  readonly isLink: boolean;
  readonly keepsBreaks: boolean;
  readonly count: ListCount | null;
}

/** What is printed of the element, as lines and tables in the order of the page; `withHidden` reads what is not shown as well. */
export function readBlocks(root: PageElement, { withHidden = false } = {}): PageBlock[] {
  const layouts = findLayoutTables(root);
  return readPart(root, layouts, withHidden);
}

function readPart(root: PageElement, layouts: Layouts, withHidden: boolean): PageBlock[] {
  const blocks: PageBlock[] = [];
  let line = '';
  let linkChars = 0;
  let marker = '';
  const endLine = (at: PageElement, isBroken: boolean) => {
    const [raw, links] = [line, linkChars];
    line = '';
    linkChars = 0;
    const text = raw === '' ? '' : tidyLine(raw);
    if (text === '') {
      // the end of a block ends the line before, and so does a blank line
      const last = blocks.at(-1);
      if (last?.kind === 'line' && last.isBroken) blocks.splice(-1, 1, { ...last, isBroken: false });
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
  const enterText = (text: string, place: Place) => {
    const pieces = place.keepsBreaks ? text.split(/\r\n?|\n/) : [text];
    pieces.forEach((piece, index) => {
      if (index > 0) endLine(place.at, true);
      line += piece;
      if (place.isLink) linkChars += piece.replace(/\s+/g, '').length;
    });
  };
  const readRows = (rows: readonly TableRow[]) =>
    readTable(rows, (cell) => joinCellLines(readPart(cell, layouts, withHidden)));
  /** False where the table has no data and is to be read as boxes. */
  const enterTable = (table: PageElement, place: Place): boolean => {
    const isLayout = layouts.tables.has(table);
    const rows = tableRows(table);
    const stretches = isLayout ? findDataRows(rows, layouts.cells) : null;
    if (stretches?.size === 0) return false;
    endLine(place.at, false);
    for (const caption of childrenOf(table).filter((child) => child.tagName === 'caption'))
      enter(caption, place);
    if (stretches === null) {
      const grid = readRows(rows);
      if (grid.cells.some(({ text }) => text !== '')) blocks.push({ kind: 'table', grid, at: table });
      return true;
    }
    const written = new Set<PageElement>();
    for (const { row } of rows) {
      const stretch = stretches.get(row);
      const grid = stretch === undefined ? null : readRows(stretch);
      if (grid !== null && isStatutoryTable(grid)) {
        blocks.push({ kind: 'table', grid, at: table });
        for (const each of stretch ?? []) written.add(each.row);
      }
      if (!written.has(row)) enter(row, { ...place, at: table });
    }
    return true;
  };
  const enter = (element: PageElement, place: Place) => {
    const { tagName } = element;
    if (SKIPPED_ELEMENTS.has(tagName) || (!withHidden && isHidden(element))) return;
    if (tagName === 'br') {
      endLine(place.at, true);
      return;
    }
    if (tagName === 'table' && enterTable(element, place)) return;
    const isBlock = BLOCK_ELEMENTS.has(tagName) || isOwnBlock(element);
    if (isBlock) endLine(place.at, false);
    if (tagName === 'li' && place.count !== null) marker = takeMarker(element, place.count);
    readChildren(element, {
      at: isBlock ? element : place.at,
      isLink: place.isLink || isLinkElsewhere(element),
      keepsBreaks: place.keepsBreaks || PREFORMATTED_ELEMENTS.has(tagName),
      count:
        tagName === 'ol' || tagName === 'ul' ? startList(element) : tagName === 'li' ? null : place.count,
    });
    if (isBlock) endLine(element, false);
    if (tagName === 'li') marker = '';
  };
  const readChildren = (parent: PageNode, place: Place) => {
    if (!('childNodes' in parent)) return;
    for (const child of parent.childNodes) {
      if (isText(child)) enterText(child.value, place);
      else if (isElement(child)) enter(child, place);
    }
  };
  readChildren(root, { at: root, isLink: false, keepsBreaks: false, count: null });
  endLine(root, false);
  return blocks;
}

/** Links within the page are entries of a table of contents or notes, text like any other. */
function isLinkElsewhere(element: PageElement): boolean {
  if (element.tagName !== 'a') return false;
  const target = attributeOf(element, 'href');
  return target !== null && !/^#./.test(target.trim());
}
