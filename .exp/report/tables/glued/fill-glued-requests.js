import { FORM_ROWS, REQUEST_COLUMNS } from "../forms.js";
import { makeCell, unreadCell } from "../make-cell.js";
import { readSeparate } from "./read-separate.js";
import { readSums } from "./read-sums.js";
import { searchSums } from "./search-sums.js";
import { printToken } from "./value-run.js";
const WIDTH = REQUEST_COLUMNS.length;
const TOTAL_RULE = 'requests.total';
const ALL_RULES = [TOTAL_RULE, 'requests.outcomes', 'requests.balance'];
const OUTSIDE_OUTCOMES = new Set(['received', 'carried_in', 'outcomes', 'carried_out']);
/** With fewer labels it is not the table, but prose that names some of its rows. */
const FEWEST_ROWS = 15;
/**
 * Table 三 from runs of glued figures: of all readings that keep the total of their row, those that together keep the sums of every
 * column. A cell that all of these agree on is inferred; others are unread, and so is what no reading explains.
 */
export function fillGluedRequests(text, found) {
    const nothing = { table: null, diagnostics: [] };
    if (found.length < FEWEST_ROWS || found.every(({ runs }) => runs.every((run) => run.text === '')))
        return nothing;
    const byRow = new Map(found.map((glued) => [glued.row, glued]));
    const isDivided = [...byRow.keys()].some((row) => row.startsWith('other_outcome.'));
    const rows = FORM_ROWS.filter(({ table, row }) => table === 'requests' && (isDivided ? row !== 'other_outcome' : !row.startsWith('other_outcome.'))).map(({ row }) => row);
    const candidates = rows.map((row) => readRow(byRow.get(row)?.runs ?? []));
    const isWhole = candidates.every((readings) => readings.length > 0);
    const search = searchSums(isWhole ? candidates.map((readings) => readings.map(figures)) : [], columnEquations(rows));
    const isSolved = isWhole && search.supported.every((supported) => supported.size > 0);
    const cells = rows.flatMap((row, i) => {
        const own = candidates[i] ?? [];
        const runs = byRow.get(row)?.runs ?? [];
        const certain = soleReading(own, runs, isWhole);
        const settled = certain ?? (isSolved ? agreed(own.filter((_, at) => search.supported[i]?.has(at) === true)) : null);
        return REQUEST_COLUMNS.map((column, at) => {
            const place = { table: 'requests', row, column };
            const cell = settled?.cells[at];
            if (settled === null || cell === undefined || cell === 'open')
                return unreadCell(place, runs[0]?.text ?? '');
            return makeCell(place, printToken(text, settled.run, cell), { inferredBy: settled.rules });
        });
    });
    const form = isDivided ? '2021' : '2019';
    return {
        table: { name: 'requests', form, cells },
        diagnostics: describe(cells, { isWhole, isSolved, ...search }, spanOf(found)),
    };
}
function readRow(runs) {
    const readings = runs.map((run) => {
        const separate = readSeparate(run, WIDTH);
        return separate === null ? readSums(run, { from: 0, to: run.text.length }, WIDTH) : [separate];
    });
    // where one run has too many readings none of the others is known to be the only one
    if (readings.includes(null))
        return [];
    return runs.flatMap((run, i) => (readings[i] ?? []).map((reading) => ({ run, reading })));
}
function figures({ reading }) {
    return reading.map((token) => token?.value ?? 0);
}
/**
 * What needs no other row: cells that blanks part; as many characters as columns, where they keep the total, since joining two of
 * their digits adds nine times the first; zeros and slashes, which cannot be joined at all. An empty row counts as printed so
 * only where every row could be read: else the figures may stand somewhere else.
 */
function soleReading(candidates, runs, isWhole) {
    const [only, ...others] = candidates;
    if (only === undefined || others.length > 0 || runs.length !== 1)
        return null;
    const { run, reading } = only;
    if (run.text === '')
        return isWhole ? { run, cells: reading, rules: [] } : null;
    if (readSeparate(run, WIDTH) !== null)
        return { run, cells: reading, rules: [] };
    if (run.text.length !== WIDTH)
        return null;
    return { run, cells: reading, rules: /[1-9]/.test(run.text) ? [TOTAL_RULE] : [] };
}
/** The cells that are the same in all candidates. */
function agreed(candidates) {
    const [first, ...others] = candidates;
    if (first === undefined)
        return null;
    const isSame = (other, at) => {
        const [a, b] = [first.reading[at] ?? null, other.reading[at] ?? null];
        return a?.start === b?.start && a?.end === b?.end;
    };
    const cells = first.reading.map((token, at) => others.every((other) => isSame(other, at)) ? token : 'open');
    return { run: first.run, cells, rules: ALL_RULES };
}
function columnEquations(rows) {
    const term = (name, sign) => ({ row: rows.indexOf(name), sign });
    return [
        {
            terms: [
                ...rows.filter((row) => !OUTSIDE_OUTCOMES.has(row)).map((row) => term(row, 1)),
                term('outcomes', -1),
            ],
        },
        { terms: [term('received', 1), term('carried_in', 1), term('outcomes', -1), term('carried_out', -1)] },
    ];
}
function spanOf(found) {
    const offsets = found.flatMap(({ runs }) => runs.flatMap((run) => run.offsets));
    const [start] = offsets;
    const end = offsets.at(-1);
    return start === undefined || end === undefined ? null : { start, end: end + 1 };
}
function describe(cells, outcome, span) {
    const unread = cells.filter(({ state }) => state === 'unread').length;
    const readings = outcome.isCounted ? `${outcome.count}` : `more than ${outcome.count}`;
    const why = outcome.isSolved
        ? `${readings} ${readings === '1' ? 'reading keeps' : 'readings keep'} all sums`
        : outcome.isWhole
            ? 'no reading keeps the sums of the columns'
            : 'some rows have no reading that keeps their total';
    const detail = `table 三: its figures are glued together; ${why}; ${unread} of ${cells.length} cells are left unread`;
    return [{ code: unread > 0 ? 'table.unread' : 'table.glued', detail, span }];
}
//# sourceMappingURL=fill-glued-requests.js.map