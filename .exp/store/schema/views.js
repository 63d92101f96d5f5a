import { CATEGORIES } from "../../issues/categories.js";
import { CORPUS_TABLES } from "./corpus-tables.js";
import { decimal, integer, reportId, text } from "./table.js";
const checkColumns = CORPUS_TABLES.find((table) => table.name === 'checks')?.columns ?? [];
const findings = {
    name: 'findings',
    about: 'Checks that are broken: what does not add up or does not agree. A view of checks.',
    key: ['check_id'],
    order: ['report_id', 'rule', 'place', 'check_id'],
    columns: checkColumns,
    sql: "SELECT * FROM checks WHERE outcome = 'broken'",
};
const count = (name, about, from) => ({
    column: integer(name, about, 'from 0'),
    sql: `(SELECT count(*)::INTEGER FROM ${from} AND x.report_id = r.report_id)`,
});
const cell = (name, table, row, column, about) => ({
    column: decimal(name, `${about}; null where the cell has no number.`),
    sql: `(SELECT max(x.value) FROM cells x WHERE x.table_name = '${table}' AND x.row_name = '${row}' AND x.column_name = '${column}' AND x.report_id = r.report_id)`,
});
const reuse = (name, about, values = '0–1') => ({
    column: decimal(name, `${about} (docs/measures.md); null where it cannot be measured or reuse was not looked for.`, values),
    sql: `(SELECT max(x.value) FROM measures x WHERE x.measure = 'reuse.${name}' AND x.report_id = r.report_id)`,
});
const answered = `(SELECT count(DISTINCT x.problem_id)::INTEGER FROM pairs x WHERE x.report_id = r.report_id)`;
const problems = `(SELECT count(*)::INTEGER FROM items x WHERE x.role = 'problem' AND x.report_id = r.report_id)`;
const PANEL_COUNTS = [
    count('items', 'Number of items.', 'items x WHERE true'),
    count('problems', 'Items that admit a shortcoming.', "items x WHERE x.role = 'problem'"),
    count('measures', 'Items that promise what will be done.', "items x WHERE x.role = 'measure'"),
    count('remedies', 'Items that report what was done about a shortcoming.', "items x WHERE x.role = 'remedy'"),
    count('achievements', 'Items that report any other thing done.', "items x WHERE x.role = 'achievement'"),
    count('unspecific', 'Problems, measures and remedies that name no aspect.', "items x WHERE x.label_state = 'unspecific'"),
    count('uncertain', 'Problems, measures and remedies whose categories are uncertain.', "items x WHERE x.label_state = 'uncertain'"),
    count('pairs', 'Links from a problem to an answer.', 'pairs x WHERE true'),
    { column: integer('answered_problems', 'Problems with at least one answer.', 'from 0'), sql: answered },
    {
        column: decimal('answered_share', 'Share of problems with at least one answer; null where no problem is admitted.', '0–1'),
        sql: `round(${answered} / nullif(${problems}, 0), 4)`,
    },
    count('staffing_present', 'Statements that staff is there.', "staffing x WHERE x.polarity = 'present'"),
    count('staffing_absent', 'Statements that staff is missing.', "staffing x WHERE x.polarity = 'absent'"),
    count('mechanisms', 'Mentions of named arrangements.', 'mechanisms x WHERE true'),
    count('quantities', 'Counts that the narrative claims.', 'quantities x WHERE true'),
    {
        column: decimal('actionability', 'Mean actionability of the measures; null where nothing is promised.', '0–1'),
        sql: '(SELECT round(avg(x.actionability), 4) FROM commitments x WHERE x.report_id = r.report_id)',
    },
    count('sentences', 'Sentences of the narrative.', 'sentences x WHERE true'),
    {
        column: integer('narrative_chars', 'Characters of the sentences of the narrative.', 'code points from 0'),
        sql: '(SELECT coalesce(sum(x.end_char - x.start_char), 0)::INTEGER FROM sentences x WHERE x.report_id = r.report_id)',
    },
    count('checks_decided', 'Checks, hints left out, that hold or are broken.', "checks x WHERE x.outcome IN ('holds', 'broken') AND x.severity <> 'hint'"),
    count('errors', 'Broken rules among figures.', "checks x WHERE x.outcome = 'broken' AND x.severity = 'error'"),
    count('contrasts', 'Words that figures contradict.', "checks x WHERE x.outcome = 'broken' AND x.severity = 'contrast'"),
    count('hints', 'Hints that a figure was misread by the agency.', "checks x WHERE x.outcome = 'broken' AND x.severity = 'hint'"),
    cell('requests_received', 'requests', 'received', 'total', 'Requests received in the year'),
    cell('requests_carried_in', 'requests', 'carried_in', 'total', 'Requests carried in from the year before'),
    cell('requests_granted', 'requests', 'granted', 'total', 'Requests granted in full'),
    cell('requests_partly_granted', 'requests', 'partly_granted', 'total', 'Requests granted in part'),
    cell('requests_outcomes', 'requests', 'outcomes', 'total', 'Requests answered, all outcomes'),
    cell('requests_carried_out', 'requests', 'carried_out', 'total', 'Requests carried over to the next year'),
    cell('reconsiderations', 'review', 'reconsideration', 'total', 'Administrative reconsiderations'),
    cell('litigation_direct', 'review', 'litigation_direct', 'total', 'Lawsuits without reconsideration'),
    cell('litigation_after_review', 'review', 'litigation_after_reconsideration', 'total', 'Lawsuits after reconsideration'),
    reuse('peer_share_drawn', 'Share found with others of its year that does not grow with the corpus'),
    reuse('stickiness', 'Share of words in sentences that share eight words in a row with last year’s report'),
    reuse('cosine', 'Cosine similarity with last year’s report'),
    reuse('minimum_edit', 'Minimum-edit similarity with last year’s report'),
    reuse('modification_adjusted', 'Modification since last year’s report, adjusted for length', 'around 0'),
    reuse('redundancy', 'Share of words in sentences that the report repeats'),
    reuse('boilerplate_lang2015', 'Boilerplate after Lang & Stice-Lawrence'),
    reuse('boilerplate_dyer2017', 'Boilerplate after Dyer, Lang & Stice-Lawrence'),
    ...CATEGORIES.map((category) => {
        const { column, sql } = count(`problems_${category}`, `Problems with the category ${category}; null where the model has another codebook.`, `issues x JOIN items i USING (item_id) WHERE x.category = '${category}' AND x.assigned AND i.role = 'problem'`);
        // a model tells of every category that it has: one without a row is none of its
        const isForeign = `EXISTS (SELECT 1 FROM issues) AND NOT EXISTS (SELECT 1 FROM issues x WHERE x.category = '${category}')`;
        return { column, sql: `CASE WHEN ${isForeign} THEN NULL ELSE ${sql} END` };
    }),
];
const panel = {
    name: 'panel',
    about: 'One row a report, for an agency × year panel: counts of what is marked and the main figures. Copies (reports.same_as) are left out.',
    key: ['report_id'],
    order: ['agency_id', 'year', 'report_id'],
    columns: [
        text('agency_id', 'The agency; null where no name was found.', 'agencies.agency_id'),
        text('agency', 'Agency as the report prints it.'),
        integer('year', 'Year that the data are of; null where none was found.', 'year'),
        reportId,
        text('form', 'Form of the table 主动公开.', '2019, 2021, legacy'),
        ...PANEL_COUNTS.map((entry) => entry.column),
    ],
    sql: `SELECT r.agency_id, r.agency, r.year, r.report_id, r.form,\n${PANEL_COUNTS.map((entry) => `${entry.sql} AS ${entry.column.name}`).join(',\n')}\nFROM reports r WHERE r.same_as IS NULL`,
};
const segmented = {
    name: 'segmented',
    about: 'The sentences as words parted by blanks, which quanteda (tokens(x, what = "fastestword")) and scikit-learn (CountVectorizer(token_pattern=r"\\S+")) read as it is; filled where words were asked for (`analyze --tokens`). Copies (reports.same_as) are left out.',
    key: ['sentence_id'],
    order: ['report_id', 'start_char', 'sentence_id'],
    columns: [
        reportId,
        text('sentence_id', 'The sentence.', 'sentences.sentence_id'),
        text('agency_id', 'The agency; null where no name was found.', 'agencies.agency_id'),
        integer('year', 'Year that the data are of; null where none was found.', 'year'),
        integer('section', 'Section that it stands in.', 'sections.position'),
        text('role', 'Role of the innermost item; null where no item holds it.', 'as items.role'),
        text('text', 'The words in order; blanks inside a word are left out.', 'parted by one blank'),
        integer('start_char', 'Where the sentence starts in reports.text.', 'code points from 0'),
    ],
    sql: `SELECT s.report_id, s.sentence_id, r.agency_id, r.year, s.section, i.role,
  string_agg(regexp_replace(t.word, '\\s+', '', 'g'), ' ' ORDER BY t.position) AS text, s.start_char
FROM tokens t JOIN sentences s USING (sentence_id) JOIN reports r ON r.report_id = s.report_id
LEFT JOIN items i ON i.item_id = s.item_id
WHERE r.same_as IS NULL GROUP BY ALL`,
};
/** Views that exports treat as tables. */
export const VIEWS = [findings, panel, segmented];
//# sourceMappingURL=views.js.map