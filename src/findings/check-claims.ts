import type { Narrative, Quantity } from '../narrative/narrative.ts';
import type { Check, CheckOutcome } from '../report/check.ts';
import type { Report } from '../report/report.ts';
import type { Cell, CellReference, TableName } from '../report/tables/statutory-tables.ts';
import { sliceSpan } from '../text/span.ts';

/**
 * Every count that the narrative claims of something a cell holds, against that cell: rule `narrative.<subject>`. A claim of another
 * scope, period or basis than the table's, an approximate one, or one beside another of the same cell that fits, cannot be told;
 * a cell that is blank does not apply.
 */
export function checkClaims(report: Report, narrative: Narrative): Check[] {
  const claims = narrative.quantities.filter((quantity) => quantity.cell !== null);
  const checks = claims.map((claim) => checkClaim(report, claim));
  return checks.map((check) => {
    const fits = checks.some((other) => other.place === check.place && other.outcome === 'holds');
    if (check.outcome !== 'broken' || !fits) return check;
    const detail = `${check.detail}; another claim of the same cell fits, so this one may tell a part`;
    return { ...check, outcome: 'cannot_tell', detail };
  });
}

function checkClaim(report: Report, claim: Quantity): Check {
  const cells = parseCells(claim.cell ?? '');
  const check = (outcome: CheckOutcome, detail: string): Check => ({
    rule: `narrative.${claim.subject}`,
    place: claim.cell ?? '',
    outcome,
    severity: 'contrast',
    detail,
    cells,
    spans: [claim.span],
  });
  const found = cells.map((reference) => findCell(report, reference));
  const present = found.filter((cell) => cell !== undefined);
  if (present.length < cells.length) return check('not_applicable', 'the report has no such cell');
  if (present.some(({ state }) => state === 'unread'))
    return check('cannot_tell', 'the cell could not be read');
  if (present.every(({ state }) => state === 'blank' || state === 'slash'))
    return check('not_applicable', 'nothing is printed in the cell');
  const total = present.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const detail = `narrative ${claim.value}, table ${total}`;
  if (claim.value === total) return check('holds', detail);
  const doubt = findDoubt(report, claim);
  return doubt === null ? check('broken', detail) : check('cannot_tell', `${detail}; ${doubt}`);
}

/** Why a claim that differs from its cell may still be true; null where nothing speaks for it. */
function findDoubt(report: Report, claim: Quantity): string | null {
  if (claim.scope !== null)
    return `the claim is of ${claim.scope}, and the report does not say that the table is`;
  if (claim.channel !== null || claim.topic !== null) return 'the claim is of one channel or topic';
  if (claim.basis !== 'year') return `the claim is ${claim.basis === 'change' ? 'a change' : 'cumulative'}`;
  if (claim.period !== null) return `the claim is of ${claim.period}`;
  if (claim.approximate) return 'the claim is approximate';
  const words = sliceSpan(report.text, claim.span);
  return /其中|分别|占/.test(words) ? 'the claim tells a part' : null;
}

/** `requests.received.total` or a sum of such, joined by `+`. */
function parseCells(printed: string): CellReference[] {
  return printed.split('+').map((place) => {
    const parts = place.split('.');
    const [table = ''] = parts;
    return { table: table as TableName, row: parts.slice(1, -1).join('.'), column: parts.at(-1) ?? '' };
  });
}

function findCell(report: Report, { table, row, column }: CellReference): Cell | undefined {
  return report.tables[table]?.cells.find((cell) => cell.row === row && cell.column === column);
}
