import type { Span } from '../../../text/span.ts';
import { type FilledTable, fillProactive } from '../fill-proactive.ts';
import type { StatutoryTables } from '../statutory-tables.ts';
import { fillGluedRequests } from './fill-glued-requests.ts';
import { fillGluedReview } from './fill-glued-review.ts';
import { findRequestRuns } from './find-request-runs.ts';
import { gluedProactiveRows } from './glued-proactive-rows.ts';
import { squeezeText } from './squeeze-text.ts';

/** Columns of table 三. */
const WIDTH = 7;
const TELLING_ROWS = 5;

/** The statutory tables of which labels and figures are left, glued together, in the given stretches of text. */
export function readGluedTables(
  text: string,
  regions: readonly Span[],
): Readonly<Record<keyof StatutoryTables, FilledTable>> {
  const squeezed = squeezeText(text, regions);
  const runs = findRequestRuns(squeezed);
  const requests = fillGluedRequests(text, runs);
  const rows = new Set(requests.table?.cells.map(({ row }) => row));
  const lengths = runs.filter(({ row }) => rows.has(row)).map(({ runs: [run] }) => run?.text.length ?? 0);
  // a row with fewer characters than columns shows that cells are left blank, rows of single digits that they are not
  const hasBlanks =
    lengths.some((length) => length < WIDTH) ||
    lengths.filter((length) => length === WIDTH).length < TELLING_ROWS;
  const proactive = fillProactive(gluedProactiveRows(text, squeezed));
  const form = requests.table?.form ?? proactive.table?.form ?? 'legacy';
  return { proactive, requests, review: fillGluedReview(text, squeezed, { form, hasBlanks }) };
}
