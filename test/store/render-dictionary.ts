import type { Table } from '../../src/store/index.ts';

/** From here on the data dictionary follows from the schema; what stands before it is written by hand. */
export const DICTIONARY_START =
  '<!-- from here on: made from src/store/schema by test/store/schema.test.ts -->';

/** The part of docs/data-dictionary.md that describes tables and columns. */
export function renderDictionary(relations: readonly Table[]): string {
  return `${DICTIONARY_START}\n${relations.map(renderTable).join('')}`;
}

function renderTable(table: Table): string {
  const rows = table.columns.map(({ name, type, about, values }) => {
    const cells = [`\`${name}\``, table.key.includes(name) ? 'key' : '', type, about, values];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  });
  const head = '| column | | type | what it holds | values |\n| --- | --- | --- | --- | --- |\n';
  return `\n### ${table.name}\n\n${table.about}\n\n${head}${rows.join('')}`;
}
