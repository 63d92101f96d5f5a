import { AGENCY_KINDS, AGENCY_LEVELS } from "../../report/index.js";
import { InputError } from "../../text/input-error.js";
import { choiceCell, regionCell, textCell, yearCell } from "./read-cell.js";
import { readTable } from "./read-table.js";
/** Ids that the program makes itself, so that a superior may be named that only the reports bring. */
const MADE_ID = /^(?:\d{6}-|central-|a[0-9a-f]{12})/;
/**
 * Reads a list of agencies: several rows for one id are its names one after the other. Throws InputError with the line for a cell that
 * cannot be read, rows of one agency that differ in anything but name and years, a name that two agencies bear in one year, and a
 * superior that is not in the list.
 */
export async function readAgencies(path) {
    const table = await readTable(path, ['agency_id', 'name']);
    const rows = table.rows.map((row) => ({ line: row.line, agency: readRow(table, row) }));
    const byId = new Map();
    const byName = new Map();
    for (const { line, agency } of rows) {
        const earlier = byId.get(agency.id);
        byId.set(agency.id, earlier === undefined ? agency : joinRows(`${path}:${line}`, earlier, agency));
        for (const name of agency.names) {
            const bearers = byName.get(name.name) ?? [];
            const other = bearers.find((bearer) => bearer.id !== agency.id && overlap(bearer.name, name));
            if (other !== undefined)
                throw new InputError(`${path}:${line}: ${agency.id} bears the name ${name.name}, which ${other.id} (line ${other.line}) bears in the same years; give first_year and last_year`);
            byName.set(name.name, [...bearers, { id: agency.id, name, line }]);
        }
    }
    for (const { line, agency } of rows)
        for (const id of [agency.parentId, agency.functionalParentId])
            if (id !== null && !byId.has(id) && !MADE_ID.test(id))
                throw new InputError(`${path}:${line}: the superior "${id}" is not in the list; add a row for it, or leave the cell empty`);
    // the latest name stands for the agency
    const agencies = [...byId.values()].map((agency) => ({
        ...agency,
        names: [...agency.names].sort((a, b) => (b.firstYear ?? 0) - (a.firstYear ?? 0)),
    }));
    return {
        sha256: table.sha256,
        agencies,
        byId: new Map(agencies.map((agency) => [agency.id, agency])),
        byName,
    };
}
function readRow(table, row) {
    const need = (column) => {
        const text = textCell(row, column);
        if (text === null)
            throw new InputError(`${table.path}:${row.line}: the ${column} is empty`);
        return text;
    };
    const firstYear = yearCell(table, row, 'first_year');
    const lastYear = yearCell(table, row, 'last_year');
    if (firstYear !== null && lastYear !== null && firstYear > lastYear)
        throw new InputError(`${table.path}:${row.line}: first_year ${firstYear} is after last_year ${lastYear}; exchange them`);
    return {
        id: need('agency_id'),
        kind: choiceCell(table, row, 'kind', AGENCY_KINDS),
        level: choiceCell(table, row, 'level', AGENCY_LEVELS),
        regionCode: regionCell(table, row),
        sector: textCell(row, 'sector'),
        parentId: textCell(row, 'parent_id'),
        functionalParentId: textCell(row, 'functional_parent_id'),
        names: [{ name: need('name').replace(/\s+/g, ''), firstYear, lastYear }],
    };
}
function joinRows(place, earlier, later) {
    const join = (key) => {
        if (earlier[key] !== null && later[key] !== null && earlier[key] !== later[key])
            throw new InputError(`${place}: ${later.id} has "${String(later[key])}" where an earlier row has "${String(earlier[key])}"; an agency has one`);
        return earlier[key] ?? later[key];
    };
    return {
        id: earlier.id,
        kind: join('kind'),
        level: join('level'),
        regionCode: join('regionCode'),
        sector: join('sector'),
        parentId: join('parentId'),
        functionalParentId: join('functionalParentId'),
        names: [...earlier.names, ...later.names],
    };
}
function overlap(a, b) {
    return (a.firstYear ?? 0) <= (b.lastYear ?? Infinity) && (b.firstYear ?? 0) <= (a.lastYear ?? Infinity);
}
/** The listed agency that bears one of the printed names in the year; a year that is not known meets every year. Null where none or several do. */
export function findListed(directory, names, year) {
    for (const printed of names) {
        const bearers = (directory.byName.get(printed) ?? []).filter(({ name }) => year === null || overlap(name, { name: printed, firstYear: year, lastYear: year }));
        const ids = [...new Set(bearers.map(({ id }) => id))];
        if (ids.length === 1)
            return directory.byId.get(ids[0] ?? '') ?? null;
    }
    return null;
}
//# sourceMappingURL=read-agencies.js.map