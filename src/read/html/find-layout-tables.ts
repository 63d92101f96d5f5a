import { BLOCK_ELEMENTS, SKIPPED_ELEMENTS } from './element-kinds.ts';
import { isElement, isText, type PageElement, type PageNode } from './page-nodes.ts';
import { tableRows } from './table-rows.ts';

/** A cell with more characters than this, in several blocks, is a column of the page and not a cell of data. */
const PROSE_CHARS = 200;
/** The longest labels of the prescribed forms have some 60 characters; a cell longer than this is prose in one block. */
const LONGEST_CELL_CHARS = 500;

/** What stands in a part of the page. */
interface Measure {
  /** Characters that are not white space. */
  chars: number;
  /** Blocks with text, line breaks among them. */
  blocks: number;
  /** True where a table of more than one cell stands in it. */
  hasTable: boolean;
}

/** What only arranges the page. */
export interface Layouts {
  /** Tables with one column, with another table in a cell, or with prose in one: their cells are read as blocks. */
  readonly tables: ReadonlySet<PageElement>;
  /** The cells that make a table one of these: with a table or with prose. */
  readonly cells: ReadonlySet<PageElement>;
}

/** The tables below the node that are no tables of data, told by what stands in their cells. */
export function findLayoutTables(root: PageNode): Layouts {
  const tables = new Set<PageElement>();
  const layoutCells = new Set<PageElement>();
  const measure = (node: PageNode): Measure => {
    const total: Measure = { chars: 0, blocks: 0, hasTable: false };
    if (!('childNodes' in node)) return total;
    for (const child of node.childNodes) {
      if (isText(child)) total.chars += countVisible(child.value);
      if (!isElement(child) || SKIPPED_ELEMENTS.has(child.tagName)) continue;
      if (child.tagName === 'br') total.blocks++;
      const part = child.tagName === 'table' ? measureTable(child) : measure(child);
      total.chars += part.chars;
      total.blocks += part.blocks;
      total.hasTable ||= part.hasTable;
      if (part.chars > 0 && part.blocks === 0 && BLOCK_ELEMENTS.has(child.tagName)) total.blocks++;
    }
    return total;
  };
  const measureTable = (table: PageElement): Measure => {
    const total: Measure = { chars: 0, blocks: 0, hasTable: false };
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
    if (isLayout || widest < 2) tables.add(table);
    total.hasTable ||= widest > 1;
    return total;
  };
  measure(root);
  return { tables, cells: layoutCells };
}

function countVisible(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x20 && unit !== 0xa0 && unit !== 0x3000) count++;
  }
  return count;
}
