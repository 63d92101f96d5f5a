import { date, decimal, integer, moment, reportId, spanColumns, type Table, text, truth } from './table.ts';

/** Agencies, reports and what stands in the reports outside the marked narrative. */
export const REPORT_TABLES: readonly Table[] = [
  {
    name: 'agencies',
    about: 'Public bodies (行政机关) whose reports are in the database, and those that the user named.',
    key: ['agency_id'],
    columns: [
      text(
        'agency_id',
        'The agency; the same over the years and names of one body. From the user’s list, or made from region code, kind and sector (320813-department-education), or from its name where no code is known.',
      ),
      text('name', 'Fullest form of the name that a report prints, or the latest name that the user gave.'),
      text(
        'kind',
        'What sort of body it is; null where its name does not settle it.',
        'government, department, vertical, zone, institution, other',
      ),
      text(
        'level',
        'Level of government; null where its name does not settle it.',
        'central, province, prefecture, county, township',
      ),
      text(
        'region_code',
        'Present code of the administrative division (行政区划代码, GB/T 2260); for a township its county’s, for a zone that of the division around it. Null where the names do not settle it.',
        '6 digits; as the user gave it',
      ),
      text(
        'sector',
        'Field of work, such as education; null where the name has none that is known.',
        'as in corpus/lexicon/organs.tsv; government, government_office',
      ),
      text(
        'parent_id',
        'The government above (块): of the same division for a department, one level up for a government. Null unless that agency is in this table.',
        'agencies.agency_id',
      ),
      text(
        'functional_parent_id',
        'The same bureau one level up (条). Null unless that agency is in this table.',
        'agencies.agency_id',
      ),
      text('source', 'Where the row comes from.', 'report, user'),
    ],
  },
  {
    name: 'agency_names',
    about:
      'Every form of an agency’s name: those that its reports print, with the years of those reports, and those of the user’s list.',
    key: ['agency_id', 'name'],
    columns: [
      text('agency_id', 'The agency.', 'agencies.agency_id'),
      text('name', 'A form of its name.'),
      integer(
        'first_year',
        'First year whose report prints it, or from which the user’s list has it; null where no year is known.',
        'year',
      ),
      integer('last_year', 'Last year of the same.', 'year'),
      text('source', 'Where the name comes from.', 'report, user'),
    ],
  },
  {
    name: 'reports',
    about:
      'One row a report: its file, whose it is, of which year, and its text, which every span refers to.',
    key: ['report_id'],
    columns: [
      reportId,
      text('run_id', 'The settings that it was analysed with.', 'runs.run_id'),
      text('agency_id', 'The agency; null where no name was found.', 'agencies.agency_id'),
      text(
        'same_as',
        'The report that stands for this one: the first with the same text, nearly the same narrative of the same agency and year, or its correction. Null for all that stand for themselves. Leave rows with a value out of counts.',
        'reports.report_id',
      ),
      text(
        'path',
        'The file, as it was given on the command line; the first in sorted order where several hold the same bytes.',
      ),
      text('sha256', 'SHA-256 of the file’s bytes.', '64 hex digits'),
      text('format', 'Format of the file.', 'text, pdf, html, mhtml, docx, doc'),
      text('encoding', 'Text encoding that was used; null for formats other than plain text.'),
      integer('bytes', 'Size of the file.', 'bytes'),
      text(
        'fingerprint',
        'Fingerprint of program, model, lexicon, rules and options; a report is analysed anew when it changes.',
      ),
      text('title', 'Title as printed; null where none was found.'),
      text('agency', 'Agency in the fullest form printed anywhere in the report; null where none was found.'),
      text('agency_variants', 'Every printed form of the agency’s name, fullest first.', 'joined by ;'),
      text(
        'region_code',
        'Code of the agency’s division in the report’s year; null where it is not settled.',
        '6 digits; as the user gave it',
      ),
      text('level', 'Level of government of the agency; null where it is not settled.', 'as agencies.level'),
      text('kind', 'What sort of body the agency is; null where it is not settled.', 'as agencies.kind'),
      text('sector', 'The agency’s field of work; null where it is not known.', 'as agencies.sector'),
      integer(
        'year',
        'Year that the data are of, not the year of publication; null where none was found.',
        'year',
      ),
      text(
        'form',
        'Form of the table 主动公开, told by its labels; null where there is no such table.',
        '2019, 2021, legacy',
      ),
      text(
        'document_number',
        'The report’s own number (发文字号), blanks removed; null where its head prints none.',
      ),
      date(
        'published',
        'Day on which the report was signed or published; null where it does not say.',
        'date',
      ),
      date('period_start', 'First day of the data; null where the report does not say.', 'date'),
      date('period_end', 'Last day of the data.', 'date'),
      text('text', 'The text, normalised once. Offsets count its code points from 0.'),
    ],
  },
  {
    name: 'report_meta',
    about: 'The user’s own columns for a report, from the index that was given with it.',
    key: ['report_id', 'key'],
    columns: [
      reportId,
      text('key', 'Name of the user’s column.'),
      text('value', 'Its value for this report, as written.'),
    ],
  },
  {
    name: 'pages',
    about: 'Pages of a report; none for formats without pages.',
    key: ['report_id', 'page'],
    columns: [reportId, integer('page', 'Number of the page.', 'from 1'), ...spanColumns('the page')],
  },
  {
    name: 'sections',
    about: 'Sections of a report in printed order.',
    key: ['report_id', 'position'],
    columns: [
      reportId,
      integer('position', 'Place in printed order.', 'from 1'),
      integer('ordinal', 'Number printed before the title (一 is 1); null where there is none.', 'from 1'),
      text(
        'kind',
        'What the section is about.',
        'preamble, overview, organization, proactive, requests, review, fees, problems, measures, problems_and_measures, other, annex',
      ),
      truth('narrative', 'Whether it tells rather than counts, so that its sentences are marked.'),
      text('title', 'Title without its number; empty for the preamble.'),
      ...spanColumns('the body'),
    ],
  },
  {
    name: 'cells',
    about: 'Cells of the three statutory tables under their canonical names.',
    key: ['report_id', 'table_name', 'row_name', 'column_name'],
    columns: [
      reportId,
      text('table_name', 'The table.', 'proactive, requests, review'),
      text('form', 'Form of the table, told by its labels.', '2019, 2021, legacy'),
      text('row_name', 'Canonical name of the row, such as received or refused.state_secret.'),
      text('column_name', 'Canonical name of the column, such as person or total.'),
      decimal('value', 'Number as printed, in unit; null unless state is number or inferred. 0 is a number.'),
      text(
        'unit',
        'Unit of an amount as the cell or its heading states it; null for counts and where none is stated.',
        '元, 万元',
      ),
      decimal('value_yuan', 'The amount in 元; null for counts and where the unit is not known.', '元'),
      text('state', 'What stands in the cell.', 'number, blank, slash, inferred, unread, absent'),
      text('inferred_by', 'Rules that settled an inferred cell; null for others.', 'joined by ;'),
      text('raw', 'Characters as printed; empty for a blank cell.'),
      ...spanColumns('the cell'),
    ],
  },
  {
    name: 'diagnostics',
    about:
      'What could not be read or settled, where, and what that costs; also the files that could not be read at all.',
    key: ['diagnostic_id'],
    order: ['report_id', 'path', 'position', 'diagnostic_id'],
    columns: [
      text('diagnostic_id', 'Owner, the word diagnostic and the position.'),
      text('report_id', 'The report; null for a file that could not be read.', 'reports.report_id'),
      text('path', 'The file that could not be read; null where there is a report.'),
      integer('position', 'Place among the diagnostics of the same report or file.', 'from 1'),
      text('code', 'Stage and matter, such as table.unread.'),
      text('detail', 'One sentence: what is uncertain, what was done about it, what that costs.'),
      ...spanColumns('the place, where one can be named,'),
    ],
  },
  {
    name: 'runs',
    about:
      'Runs of the program over the corpus. A run that was stopped and started again has a row for each start.',
    key: ['run_id', 'started'],
    columns: [
      text(
        'run_id',
        'The settings; runs with the same settings share it.',
        'r + 12 hex digits of their SHA-256',
      ),
      text('version', 'Version of the program.'),
      text('options', 'Options that can change a result.', 'JSON'),
      text('model_sha256', 'SHA-256 of the category model; null where none was used.', '64 hex digits'),
      text('lexicon_sha256', 'SHA-256 of the lexicon; null where none was used.', '64 hex digits'),
      text(
        'rules_sha256',
        'SHA-256 of rules of your own; null: none were given. The program’s own belong to its version and its lexicon.',
        '64 hex digits',
      ),
      moment('started', 'When it was started.', 'UTC'),
      moment('finished', 'When it ended; null where it was stopped before the end.', 'UTC'),
    ],
  },
  {
    name: 'meta',
    about: 'What the database itself is.',
    key: ['key'],
    columns: [
      text('key', 'Name of the entry.', 'application, schema_version, reuse_state, reuse_options'),
      text(
        'value',
        'application: gongkai; schema_version: a number; reuse_state: none, current, or stale where reports changed since reuse was computed; reuse_options: JSON, what was chosen for reuse beside the defaults.',
      ),
    ],
  },
];
