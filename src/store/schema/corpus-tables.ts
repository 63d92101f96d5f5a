import { decimal, integer, reportId, spanColumns, type Table, text } from './table.ts';

/** What only a corpus shows (reuse and change), and what words and numbers are held against: checks and measures. */
export const CORPUS_TABLES: readonly Table[] = [
  {
    name: 'links',
    about:
      'For each sentence its best match in the agency’s report of the year before and its best match in another agency’s reports, where there are such. Not all pairs: sentences of one family share family_id.',
    key: ['sentence_id', 'to_sentence_id'],
    columns: [
      text('sentence_id', 'The sentence.', 'sentences.sentence_id'),
      text('to_sentence_id', 'Its match.', 'sentences.sentence_id'),
      text('place', 'Where the match stands.', 'last_year, other_agency'),
      text(
        'sameness',
        'How they are the same: word for word, but for names and figures, nearly, or as a part of a longer sentence.',
        'verbatim, masked, near, contained',
      ),
      decimal(
        'similarity',
        'Jaccard similarity of their character shingles after masking; for contained the share of this sentence’s shingles.',
        '0–1',
      ),
    ],
  },
  {
    name: 'families',
    about: 'Wordings that stand at least twice in the corpus, names and figures masked.',
    key: ['family_id'],
    columns: [
      text('family_id', 'The family.', '16 hex digits'),
      integer('sentences', 'Number of sentences.', 'from 2'),
      integer('reports', 'Number of reports that hold them.', 'from 1'),
      integer(
        'agencies',
        'Number of agencies whose reports hold them; an unknown agency counts for itself.',
        'from 1',
      ),
      integer('first_year', 'Year of the earliest report; null where no year is known.', 'year'),
      integer('last_year', 'Year of the latest report.', 'year'),
      text('text', 'A sentence that stands for the family, as printed.'),
    ],
  },
  {
    name: 'family_slots',
    about:
      'The words that vary within a family: places of families.text where its sentences differ from it, read from all sentences with the masked form of that text and from the first 200 different ones of other forms.',
    key: ['family_id', 'slot'],
    columns: [
      text('family_id', 'The family.', 'families.family_id'),
      integer('slot', 'Place in the order of the text.', 'from 1'),
      integer('start_char', 'Where it starts in families.text.', 'code points from 0'),
      integer(
        'end_char',
        'Where it ends there, exclusive; equal to the start where some sentences have more.',
        'code points from 0',
      ),
      text(
        'wordings',
        'What stands there, that of most texts first; at most 12.',
        'JSON list; "" for nothing',
      ),
      integer('distinct_wordings', 'Number of different wordings, those left out of the list too.', 'from 2'),
    ],
  },
  {
    name: 'passages',
    about: 'Stretches of at least two sentences that stand in another report too, in the same order.',
    key: ['passage_id'],
    order: ['report_id', 'start_char', 'passage_id'],
    columns: [
      text('passage_id', 'The passage: report, place and span.'),
      reportId,
      text('other_report_id', 'The other report.', 'reports.report_id'),
      text('place', 'Whose the other report is.', 'last_year, other_agency'),
      integer('sentences', 'Number of sentences of the stretch that stand in both.', 'from 2'),
      text('first_sentence_id', 'First sentence in this report.', 'sentences.sentence_id'),
      text('last_sentence_id', 'Last sentence in this report.', 'sentences.sentence_id'),
      text('other_first_sentence_id', 'First sentence in the other report.', 'sentences.sentence_id'),
      text('other_last_sentence_id', 'Last sentence in the other report.', 'sentences.sentence_id'),
      integer('other_start_char', 'Where it starts in the text of the other report.', 'code points from 0'),
      integer('other_end_char', 'Where it ends there.', 'code points from 0'),
      ...spanColumns('the passage'),
    ],
  },
  {
    name: 'changes',
    about:
      'What an agency kept, changed, added or dropped against its report of the year before: one row a sentence.',
    key: ['change_id'],
    columns: [
      text('change_id', 'Report, the word change and a number.'),
      reportId,
      text('previous_report_id', 'The agency’s report of the year before.', 'reports.report_id'),
      text('change', 'What happened to the sentence.', 'kept, changed, added, dropped'),
      text('sentence_id', 'The sentence in this report; null where it was dropped.', 'sentences.sentence_id'),
      text(
        'previous_sentence_id',
        'The sentence in the earlier report; null where it was added.',
        'sentences.sentence_id',
      ),
      text(
        'sameness',
        'How the two are the same; null where there is only one. contained: one went into a longer one or came out of it, which may stand in several rows.',
        'verbatim, masked, near, contained',
      ),
      decimal('similarity', 'Similarity of the two; null where there is only one.', '0–1'),
    ],
  },
  {
    name: 'recurrences',
    about:
      'What a report has again of the agency’s report of the year before: problems that return, promises that are repeated or told of in the overview.',
    key: ['recurrence_id'],
    columns: [
      text('recurrence_id', 'Report, the word recurrence and a number.'),
      reportId,
      text('previous_report_id', 'The agency’s report of the year before.', 'reports.report_id'),
      text('kind', 'What came again.', 'problem_returned, promise_repeated, promise_reported'),
      text('sentence_id', 'The sentence in this report.', 'sentences.sentence_id'),
      text('previous_sentence_id', 'The sentence in the earlier report.', 'sentences.sentence_id'),
      text(
        'sameness',
        'How the two are the same; null for a promise that is reported, whose tense differs.',
        'verbatim, masked, near, contained',
      ),
      decimal(
        'similarity',
        'Similarity of the two; for a promise that is reported the share of it that stands there.',
        '0–1',
      ),
    ],
  },
  {
    name: 'slips',
    about:
      'Traces of copying left in a report: another agency’s name or its place, a wrong level or an earlier year, where copies have their own. Only what is sure is told. Sought in sentences of one masked form, and in near ones for a name at the opening. Not told, as it may be right: a name in mid-sentence where fewer than two agencies print their own, one that is not its holders’ own with more than one agency and more than half as many as print their own, the government of a place above or below the agency’s own, a year in mid-sentence that only the agency’s own report of last year has, places that no list of divisions has.',
    key: ['slip_id'],
    order: ['report_id', 'start_char', 'slip_id'],
    columns: [
      text('slip_id', 'The slip: report, layer and span.'),
      reportId,
      text('sentence_id', 'The sentence that holds it.', 'sentences.sentence_id'),
      text('kind', 'What was left.', 'other_agency, wrong_level, stale_year'),
      text('found', 'What stands there, as printed.'),
      text(
        'witness_sentence_id',
        'A sentence of the same wording, or near it, that has its own name, level or year there; at an opening it may be the agency’s own of last year with that year.',
        'sentences.sentence_id',
      ),
      ...spanColumns('the slip'),
    ],
  },
  {
    name: 'checks',
    about: 'Every rule held against every place, whatever came of it: shares need denominators.',
    key: ['check_id'],
    order: ['report_id', 'rule', 'place', 'check_id'],
    columns: [
      text('check_id', 'Report, rule and place.'),
      reportId,
      text(
        'other_report_id',
        'Report of the year before, for rules across years; else null.',
        'reports.report_id',
      ),
      text('rule', 'The rule, such as requests.balance.'),
      text('place', 'Cell, row or column that it was held against.'),
      text('outcome', 'What came of it.', 'holds, broken, cannot_tell, not_applicable'),
      text(
        'severity',
        'What it means where it is broken: figures against a rule of the form, words against numbers, or worth a look.',
        'error, contrast, hint',
      ),
      text('detail', 'The figures, for a reader.'),
    ],
  },
  {
    name: 'evidence',
    about: 'Cells and stretches of text that a check rests on.',
    key: ['check_id', 'position'],
    columns: [
      text('check_id', 'The check.', 'checks.check_id'),
      integer('position', 'Place in the list; cells stand before stretches of text.', 'from 1'),
      text('report_id', 'Report that holds it.', 'reports.report_id'),
      text('table_name', 'Table of the cell; null for a stretch of text.', 'cells.table_name'),
      text('row_name', 'Row of the cell.', 'cells.row_name'),
      text('column_name', 'Column of the cell.', 'cells.column_name'),
      ...spanColumns('it'),
    ],
  },
  {
    name: 'measures',
    about: 'Measures of disclosure quality: one row a report and measure.',
    key: ['report_id', 'measure', 'parameters'],
    columns: [
      reportId,
      text('measure', 'Name of the measure, as in docs/measures.md.'),
      decimal('value', 'Its value; null where the report has nothing to measure.'),
      text(
        'parameters',
        'Thresholds and choices that it was computed with; empty where it has none.',
        'JSON',
      ),
    ],
  },
];
