/** The digests of stored reports, by path; `paths` chooses among them, default all. */
export async function readDigests(store, paths) {
    const reports = await query(store, 'SELECT report_id, path, agency, year, title, form FROM reports ORDER BY path, report_id');
    const wanted = paths === undefined ? reports : reports.filter((row) => paths.includes(String(row.path)));
    return Promise.all(wanted.map((row) => readDigest(store, row)));
}
async function readDigest(store, report) {
    const id = String(report.report_id);
    const ask = (sql) => query(store, sql, id);
    const [sections, tables, items, staffing, mechanisms, quantities, findings, checks, diagnostics, slips, origins,] = await Promise.all([
        ask('SELECT ordinal, kind, title, end_char - start_char AS chars FROM sections WHERE report_id = $id ORDER BY position'),
        ask(`SELECT table_name AS name, count(*) AS cells, count(value) AS numbers, count(*) FILTER (state = 'unread') AS unread
         FROM cells WHERE report_id = $id GROUP BY table_name ORDER BY table_name`),
        ask(`SELECT i.item_id, i.role, i.role_evidence, i.label_state, i.text,
           coalesce((SELECT string_agg(category, ' ' ORDER BY probability DESC, category) FROM issues WHERE item_id = i.item_id AND assigned), '') AS categories,
           coalesce((SELECT string_agg(problem_id, ' ' ORDER BY problem_id) FROM pairs WHERE answer_id = i.item_id), '') AS answers
         FROM items i WHERE report_id = $id AND role IN ('problem', 'measure', 'remedy') ORDER BY start_char`),
        ask('SELECT text FROM staffing WHERE report_id = $id ORDER BY start_char, mark_id'),
        ask('SELECT type, count(*) AS count FROM mechanisms WHERE report_id = $id GROUP BY type ORDER BY count DESC, type'),
        ask('SELECT subject, value, unit, text FROM quantities WHERE report_id = $id ORDER BY start_char, mark_id'),
        ask('SELECT rule, place, severity, detail FROM findings WHERE report_id = $id ORDER BY check_id'),
        ask('SELECT outcome, count(*) AS count FROM checks WHERE report_id = $id GROUP BY outcome ORDER BY outcome'),
        ask('SELECT code, detail FROM diagnostics WHERE report_id = $id ORDER BY position'),
        ask('SELECT p.kind, p.found, s.text FROM slips p JOIN sentences s USING (sentence_id) WHERE p.report_id = $id ORDER BY p.slip_id'),
        ask(`SELECT substring(measure, 13) AS origin, value AS share FROM measures
         WHERE report_id = $id AND measure LIKE 'reuse.share.%' AND value > 0 ORDER BY value DESC, measure`),
    ]);
    return {
        reportId: id,
        path: String(report.path),
        agency: textOf(report.agency),
        year: numberOf(report.year),
        title: textOf(report.title),
        form: textOf(report.form),
        sections: sections.map((row) => ({
            ordinal: numberOf(row.ordinal),
            kind: String(row.kind),
            title: String(row.title ?? ''),
            chars: Number(row.chars),
        })),
        tables: tables.map((row) => ({
            name: String(row.name),
            cells: Number(row.cells),
            numbers: Number(row.numbers),
            unread: Number(row.unread),
        })),
        items: items.map((row) => ({
            itemId: String(row.item_id),
            role: String(row.role),
            roleEvidence: textOf(row.role_evidence),
            labelState: String(row.label_state),
            categories: wordsOf(row.categories),
            text: String(row.text),
            answers: wordsOf(row.answers),
        })),
        staffing: staffing.map((row) => String(row.text)),
        mechanisms: mechanisms.map((row) => ({ type: String(row.type), count: Number(row.count) })),
        quantities: quantities.map((row) => ({
            subject: String(row.subject),
            value: Number(row.value),
            unit: textOf(row.unit),
            text: String(row.text),
        })),
        findings: findings.map((row) => ({
            rule: String(row.rule),
            place: String(row.place),
            severity: String(row.severity),
            detail: String(row.detail),
        })),
        checks: checks.map((row) => ({ outcome: String(row.outcome), count: Number(row.count) })),
        diagnostics: diagnostics.map((row) => ({ code: String(row.code), detail: String(row.detail) })),
        slips: slips.map((row) => ({ kind: String(row.kind), found: String(row.found), text: String(row.text) })),
        origins: origins.map((row) => ({ origin: String(row.origin), share: Number(row.share) })),
    };
}
/** The most widely shared wordings, those of most agencies first; empty until reuse was computed. */
export async function readSharedWordings(store, limit) {
    const rows = await query(store, `SELECT f.agencies, f.reports, f.text,
       (SELECT string_agg(DISTINCT r.agency, ' ' ORDER BY r.agency) FROM sentences s JOIN reports r USING (report_id) WHERE s.family_id = f.family_id) AS names
     FROM families f WHERE f.agencies > 1 ORDER BY f.agencies DESC, f.reports DESC, length(f.text) DESC, f.family_id LIMIT ${Math.trunc(limit)}`);
    return rows.map((row) => ({
        agencies: Number(row.agencies),
        reports: Number(row.reports),
        text: String(row.text),
        examples: wordsOf(row.names).slice(0, 3),
    }));
}
async function query(store, sql, id) {
    const result = await store.connection.runAndReadAll(sql, id === undefined ? undefined : { id });
    return result.getRowObjectsJson();
}
function textOf(value) {
    return typeof value === 'string' ? value : null;
}
function numberOf(value) {
    return value === null || value === undefined ? null : Number(value);
}
function wordsOf(value) {
    return String(value ?? '')
        .split(' ')
        .filter((word) => word !== '');
}
//# sourceMappingURL=read-digest.js.map