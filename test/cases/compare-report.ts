import type { Cell } from '../../src/report/index.ts';
import { sliceSpan } from '../../src/text/span.ts';
import type { Expectation } from './case.ts';
import { listDifferences } from './compare-narrative.ts';
import { plain } from './plain-text.ts';
import type { Found } from './run-case.ts';

/** A line for each difference between what was read of the report and what is right. */
export function compareReport({ report }: Found, expect: Expectation): string[] {
  const faults: string[] = [];
  if (expect.year !== undefined && report.year !== expect.year)
    faults.push(`year: ${report.year}, expected ${expect.year}`);
  if (expect.agency !== undefined && report.agency !== expect.agency)
    faults.push(`agency: ${report.agency}, expected ${expect.agency}`);
  const sections = report.sections.filter(({ kind }) => kind !== 'preamble' && kind !== 'annex');
  if (expect.kinds !== undefined && sections.map(({ kind }) => kind).join() !== expect.kinds.join())
    faults.push(`kinds: ${sections.map(({ kind }) => kind).join()}, expected ${expect.kinds.join()}`);
  for (const [kind, beginning] of Object.entries(expect.sectionText ?? {})) {
    const bodies = sections
      .filter((section) => section.kind === kind)
      .map(({ span }) => plain(sliceSpan(report.text, span)));
    if (!bodies.some((body) => body.startsWith(plain(beginning))))
      faults.push(
        `section ${kind}: ${bodies.map((body) => body.slice(0, 30)).join(' / ')}, expected ${beginning}`,
      );
  }
  const cells = new Map<string, Cell>();
  for (const [name, table] of Object.entries(report.tables))
    for (const cell of table?.cells ?? []) cells.set(`${name}.${cell.row}.${cell.column}`, cell);
  const figureOf = (name: string) => cells.get(name)?.value ?? null;
  const wanted = Object.entries(expect.cells ?? {});
  faults.push(
    ...listDifferences(
      'cells',
      wanted.map(([name, value]) => `${name} ${value}`),
      wanted.map(([name]) => `${name} ${figureOf(name)}`),
    ),
  );
  for (const name of expect.notCells ?? [])
    if (figureOf(name) !== null) faults.push(`cell ${name}: ${figureOf(name)}, expected none`);
  return faults;
}
