import { REVIEW_COLUMNS, REVIEW_ROWS } from "../forms.js";
import { makeCell, unreadCell } from "../make-cell.js";
import { readGroups } from "./read-groups.js";
import { readSeparate } from "./read-separate.js";
import { printToken, sliceRun } from "./value-run.js";
const GROUPS = REVIEW_ROWS.length;
const WIDTH = REVIEW_COLUMNS.length;
const HEADERS = /尚未审结(?:总计|合计)(?:未经复议直接起诉|复议后起诉)*/g;
const VALUES = /^[\d,/／\\—–－-]+/;
const LONGEST_RUN = 60;
const MOST_COUNTED = 100;
/**
 * Table 四 from one run of glued figures under its headers: three groups, each with its total. Cells that all readings agree on are
 * inferred; the others are unread. `hasBlanks` false: the report prints
 * something in every cell of table 三.
 */
export function fillGluedReview(text, squeezed, { form, hasBlanks }) {
    const header = [...squeezed.text.matchAll(HEADERS)];
    const last = header[GROUPS - 1];
    if (last === undefined)
        return { table: null, diagnostics: [] };
    const start = last.index + last[0].length;
    const length = VALUES.exec(squeezed.text.slice(start, start + LONGEST_RUN + 1))?.[0].length ?? 0;
    if (length === 0 || length > LONGEST_RUN)
        return { table: null, diagnostics: [] };
    const run = sliceRun(squeezed, start, start + length);
    const isFull = !hasBlanks && run.text.length >= GROUPS * WIDTH;
    const isPlain = readSeparate(run, GROUPS * WIDTH) !== null ||
        (run.text.length === GROUPS * WIDTH && !/[1-9]/.test(run.text));
    // where any cell may be blank a total alone says too little: a slip of the report would be read as another figure
    const { stretches, count } = isFull || isPlain ? readGroups(run, { groups: GROUPS, width: WIDTH }) : { stretches: [], count: 0 };
    const cells = REVIEW_ROWS.flatMap((row, group) => REVIEW_COLUMNS.map((column, at) => {
        const place = { table: 'review', row, column };
        const [first, ...others] = (stretches[group] ?? []).map(({ reading }) => reading[at] ?? null);
        const isAgreed = first !== undefined &&
            others.every((other) => other?.start === first?.start && other?.end === first?.end);
        if (!isAgreed)
            return unreadCell(place, run.text);
        return makeCell(place, printToken(text, run, first), { inferredBy: isPlain ? [] : ['review.total'] });
    }));
    const unread = cells.filter(({ state }) => state === 'unread').length;
    const readings = count > MOST_COUNTED ? `more than ${MOST_COUNTED} readings keep` : `${count} readings keep`;
    const why = isFull || isPlain ? `${readings} the totals` : 'some cells may be blank';
    const detail = `table 四: its figures are glued together; ${why}; ${unread} of ${cells.length} cells are left unread`;
    const span = { start: run.offsets[0] ?? 0, end: (run.offsets.at(-1) ?? 0) + 1 };
    return {
        table: { name: 'review', form, cells },
        diagnostics: [{ code: unread > 0 ? 'table.unread' : 'table.glued', detail, span }],
    };
}
//# sourceMappingURL=fill-glued-review.js.map