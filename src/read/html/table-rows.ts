import { isHidden } from './is-hidden.ts';
import { childrenOf, type PageElement } from './page-nodes.ts';

export interface TableRow {
  /** Which group (`thead`, `tbody`, `tfoot`) holds the row: a cell does not reach out of it. */
  readonly group: PageElement;
  readonly row: PageElement;
  readonly cells: readonly PageElement[];
}

/** The rows of a table that are shown, the head first and the foot last as they are printed; those of tables inside it are not. */
export function tableRows(table: PageElement): TableRow[] {
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

const RANKS: Readonly<Record<string, number>> = { thead: 0, tbody: 1, tr: 1, tfoot: 2 };

function isRow(element: PageElement): boolean {
  return element.tagName === 'tr';
}

function isCell(element: PageElement): boolean {
  return (element.tagName === 'td' || element.tagName === 'th') && !isHidden(element);
}
