import { LIST_SEPARATOR } from "./analysis-entry.js";
import { checkRows } from "./check-rows.js";
import { mapCodePoints, spanToColumns } from "./code-points.js";
import { isoDay } from "./iso-day.js";
import { narrativeRows } from "./narrative-rows.js";
import { TABLES } from "./schema.js";
import { dropRepeatedRows } from "./unique-rows.js";
/** All rows of one report, by table, offsets in code points. Rows that repeat a key are left out, with a diagnostic. */
export function reportRows(entry, runId) {
    const { report, narrative } = entry.analysis;
    const toCodePoint = mapCodePoints(report.text);
    const at = (span) => spanToColumns(span, toCodePoint);
    const report_id = report.id;
    const notes = [];
    const day = (name, value) => keepDay(name, value, notes);
    const rows = new Map();
    rows.set('reports', [
        {
            report_id,
            run_id: runId,
            agency_id: report.agencyIdentity?.id ?? null,
            same_as: null,
            path: report.source.path,
            sha256: report.source.sha256,
            format: report.source.format,
            encoding: report.source.encoding,
            bytes: report.source.bytes,
            fingerprint: entry.fingerprint,
            title: report.title,
            agency: report.agency,
            agency_variants: report.agencyVariants.join(LIST_SEPARATOR),
            region_code: report.agencyIdentity?.regionCode ?? null,
            level: report.agencyIdentity?.level ?? null,
            kind: report.agencyIdentity?.kind ?? null,
            sector: report.agencyIdentity?.sector ?? null,
            year: report.year,
            form: report.tables.proactive?.form ?? null,
            document_number: report.documentNumber,
            published: day('published', report.published),
            period_start: day('period_start', report.period?.start ?? null),
            period_end: day('period_end', report.period?.end ?? null),
            text: report.text,
        },
    ]);
    rows.set('pages', report.pages.map((span, index) => ({ report_id, page: index + 1, ...at(span) })));
    rows.set('sections', report.sections.map(({ position, ordinal, kind, narrative, title, span }) => {
        return { report_id, position, ordinal, kind, narrative, title, ...at(span) };
    }));
    rows.set('report_meta', Object.entries(entry.meta ?? {}).map(([key, value]) => ({ report_id, key, value })));
    rows.set('cells', cellRows(entry.analysis, at));
    for (const [table, added] of narrativeRows(entry, toCodePoint))
        rows.set(table, added);
    for (const [table, added] of checkRows(entry.analysis, at))
        rows.set(table, added);
    for (const table of TABLES) {
        const unique = dropRepeatedRows(table, rows.get(table.name) ?? []);
        if (unique.dropped === 0)
            continue;
        rows.set(table.name, unique.rows);
        const detail = `${unique.dropped} row(s) of ${table.name} repeat the key of another; only the first of each is stored`;
        notes.push({ code: 'store.repeated_key', detail, span: null });
    }
    const diagnostics = [...report.diagnostics, ...narrative.diagnostics, ...notes];
    rows.set('diagnostics', diagnostics.map(({ code, detail, span }, index) => {
        const position = index + 1;
        const diagnostic_id = `${report_id}-diagnostic-${position}`;
        return { diagnostic_id, report_id, path: null, position, code, detail, ...at(span) };
    }));
    return rows;
}
function cellRows({ report }, at) {
    const tables = [report.tables.proactive, report.tables.requests, report.tables.review];
    return tables.flatMap((table) => (table?.cells ?? []).map((cell) => ({
        report_id: report.id,
        table_name: cell.table,
        form: table?.form ?? null,
        row_name: cell.row,
        column_name: cell.column,
        value: cell.value,
        unit: cell.unit,
        value_yuan: cell.valueYuan,
        state: cell.state,
        inferred_by: cell.inferredBy.length === 0 ? null : cell.inferredBy.join(LIST_SEPARATOR),
        raw: cell.raw,
        ...at(cell.span),
    })));
}
// a day that the calendar does not have (2月30日) is a misprint of the report: no reason to refuse the report
function keepDay(name, value, notes) {
    if (value === null || isoDay(value) !== null)
        return value;
    const detail = `"${value}" is no day of the calendar; reports.${name} is left null`;
    notes.push({ code: 'store.no_such_day', detail, span: null });
    return null;
}
//# sourceMappingURL=report-rows.js.map