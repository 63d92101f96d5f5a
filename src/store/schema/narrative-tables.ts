import { type Column, decimal, integer, reportId, spanColumns, type Table, text, truth } from './table.ts';

const itemId = text('item_id', 'The item.', 'items.item_id');
const innermostItem = text('item_id', 'Innermost item that holds the mark.', 'items.item_id');
const markId = text(
  'mark_id',
  'The mark: report, layer and span; the same mark keeps it when the report is analysed again.',
);

/** A promised part: its words and its place, all three null where the measure does not give it. */
function partColumns(part: string, about: string): readonly Column[] {
  return [
    text(part, `${about}, as written; null where the measure does not say.`),
    integer(`${part}_start_char`, `Where ${part} starts in reports.text.`, 'code points from 0'),
    integer(`${part}_end_char`, `Where ${part} ends in reports.text.`, 'code points from 0'),
  ];
}

/** The marks of the narrative sections, as the codebook prescribes them. */
export const NARRATIVE_TABLES: readonly Table[] = [
  {
    name: 'items',
    about:
      'Points of the narrative: one enumerated point, or one sentence where a paragraph has no markers (codebook, 1).',
    key: ['item_id'],
    order: ['report_id', 'start_char', 'level', 'item_id'],
    columns: [
      reportId,
      text('item_id', 'The item: report, layer and span.'),
      text('parent_id', 'The item whose list it belongs to; null for the outermost.', 'items.item_id'),
      integer('section', 'Section that it stands in.', 'sections.position'),
      integer('level', 'Depth in the lists.', 'from 1, the outermost'),
      text('marker', 'Marker as printed, such as 一是; null for an unmarked sentence.'),
      text('role', 'What the item does.', 'problem, measure, remedy, achievement, background'),
      decimal('role_score', 'How far the evidence speaks for the role against its best rival.', '0–1'),
      text('role_evidence', 'Words and circumstances that decided the role.', 'joined by ;'),
      text('label_state', 'What is known of its categories.', 'labelled, unspecific, uncertain, none_due'),
      text('text', 'The item’s words.'),
      integer(
        'heading_end',
        'Where its heading ends in reports.text; null where it has none apart from its elaboration.',
        'code points from 0',
      ),
      ...spanColumns('the item'),
    ],
  },
  {
    name: 'issues',
    about:
      'Issue categories of problems, measures and remedies: one row for each category, given or not (codebook, 2).',
    key: ['report_id', 'item_id', 'category'],
    columns: [
      reportId,
      itemId,
      text('category', 'The category, such as timeliness 公开时效.'),
      decimal('probability', 'Calibrated probability that the item is about it.', '0–1'),
      truth('assigned', 'Whether the category is given: the probability reaches its threshold.'),
    ],
  },
  {
    name: 'pairs',
    about: 'Which measure or remedy answers which problem of the same report (codebook, 3).',
    key: ['report_id', 'problem_id', 'answer_id'],
    columns: [
      reportId,
      text('problem_id', 'The problem.', 'items.item_id'),
      text('answer_id', 'The measure or remedy that answers it.', 'items.item_id'),
      decimal('score', 'How well the two fit.', '0–1'),
    ],
  },
  {
    name: 'staffing',
    about: 'Statements on who does the disclosure work (codebook, 4).',
    key: ['mark_id'],
    order: ['report_id', 'start_char', 'mark_id'],
    columns: [
      reportId,
      markId,
      innermostItem,
      integer(
        'count',
        'Number of persons, per unit where the text distributes them; null where none is given.',
        'from 0',
      ),
      text('employment', 'Kind of employment; null where nothing is said.', 'full-time, part-time, contract'),
      text('role', 'Role as written, such as 信息员; null where none is named.'),
      text('unit', 'Counting word as written; null where there is none.', '名, 人, 位'),
      text('per', 'What each has that many, such as 各科室; null where the count is not distributed.'),
      truth('change', 'Whether the count is an increase or decrease (新增2名).'),
      text(
        'scope',
        'Whether the count is the agency’s or the total of a district or system.',
        'agency, area',
      ),
      text(
        'polarity',
        'Whether the staff is there, is said to be missing, or is promised.',
        'present, absent, planned',
      ),
      text('text', 'Words of the statement.'),
      ...spanColumns('the statement'),
    ],
  },
  {
    name: 'mechanisms',
    about: 'Named arrangements and what is said of them (codebook, 5).',
    key: ['mark_id'],
    order: ['report_id', 'start_char', 'mark_id'],
    columns: [
      reportId,
      markId,
      innermostItem,
      text('type', 'The arrangement, such as leading_group 领导小组; the closed list of the codebook.'),
      text(
        'status',
        'Whether it is there, new, changed or promised.',
        'exists, established, revised, planned',
      ),
      text('text', 'Words of the statement.'),
      ...spanColumns('the statement'),
    ],
  },
  {
    name: 'quantities',
    about: 'Counts that the narrative claims (codebook, 6).',
    key: ['mark_id'],
    order: ['report_id', 'start_char', 'mark_id'],
    columns: [
      reportId,
      markId,
      innermostItem,
      text('subject', 'What is counted, such as requests.received; the closed list of the codebook.'),
      decimal('value', 'The count, 万 and 亿 multiplied out; 0 where the words state it (未收到).'),
      text('unit', 'Counting word as written; null where there is none.'),
      truth('approximate', 'Whether the words round it (余, 多, 约, 超).'),
      text(
        'basis',
        'Whether it is of the year, a running total or a difference.',
        'year, cumulative, change',
      ),
      text('period', 'Period as written where it is not the report’s year; else null.'),
      text(
        'cell',
        'Cell or cells that can check it, such as requests.received.total; null where none can.',
        'joined by + for a sum',
      ),
      text('channel', 'Channel as written; null where none is named.'),
      text('topic', 'Topic as written; null where none is named.'),
      text('scope', 'Whose count it is, as written; null where nothing is said.'),
      text('text', 'Words of the claim.'),
      ...spanColumns('the claim'),
    ],
  },
  {
    name: 'commitments',
    about: 'What each measure promises in particular (codebook, 7): one row a measure.',
    key: ['mark_id'],
    order: ['report_id', 'start_char', 'mark_id'],
    columns: [
      reportId,
      markId,
      text('item_id', 'The measure.', 'items.item_id'),
      ...partColumns('owner', 'Who is to do it'),
      ...partColumns('deadline', 'By when'),
      ...partColumns('amount', 'How much'),
      ...partColumns('instrument', 'Named document or mechanism'),
      decimal('actionability', 'Share of the four that are given.', '0, 0.25, 0.5, 0.75, 1'),
      text('text', 'Words of the measure.'),
      ...spanColumns('the measure'),
    ],
  },
  {
    name: 'tags',
    about: 'What a researcher’s own rules mark (`analyze --rules`, docs/own-rules.md).',
    key: ['mark_id'],
    order: ['report_id', 'start_char', 'mark_id'],
    columns: [
      reportId,
      markId,
      innermostItem,
      text('rules', 'Name of the set of rules.'),
      text('rule', 'The rule that matched.', 'the id in the file of rules'),
      text('fields', 'What the rule sets and what it captured, by name.', 'JSON object of texts'),
      text('text', 'Words that matched.'),
      ...spanColumns('the match'),
    ],
  },
  {
    name: 'sentences',
    about:
      'Sentences of the narrative, with what reuse found of them; family_id, origin, flags, counts and chance are null until it was computed.',
    key: ['sentence_id'],
    order: ['report_id', 'start_char', 'sentence_id'],
    columns: [
      reportId,
      text('sentence_id', 'The sentence: report, layer and span.'),
      integer('section', 'Section that it stands in.', 'sections.position'),
      text('item_id', 'Innermost item that holds it; null where none does.', 'items.item_id'),
      text(
        'family_id',
        'Family of sentences with the same wording; null where it is alone.',
        'families.family_id',
      ),
      text(
        'origin',
        'Where its wording comes from, as far as the corpus shows; the first that applies.',
        'too_short, mandated, last_year, superior, template, shared, own',
      ),
      text(
        'flags',
        'All that applies: wording of the Regulation or the form; stands in the agency’s report of the year before, in its reports of other years, with the government above, with the same bureau one level up, with other agencies; is the earliest known copy, which no sentence is where a report of unknown year has the wording.',
        'mandated, last_year, other_years, territorial_superior, functional_superior, other_agency, earliest_known; joined by ;',
      ),
      integer(
        'other_agencies',
        'Number of other agencies whose reports have the wording, over all years.',
        'from 0',
      ),
      integer('other_reports', 'Number of reports of other agencies that have it, over all years.', 'from 0'),
      integer(
        'last_year_reports',
        'Reports of the agency for the year before that have the wording.',
        'from 0',
      ),
      integer(
        'other_year_reports',
        'Reports of the agency for any other year but its own and the one before that have the wording.',
        'from 0',
      ),
      integer(
        'territorial_reports',
        'Reports of the government above that have it; null where that is not known.',
        'from 0',
      ),
      integer(
        'functional_reports',
        'Reports of the same bureau one level up that have it; null where that is not known.',
        'from 0',
      ),
      integer(
        'same_year_agencies',
        'Number of other agencies that have it in a report of the same year.',
        'from 0',
      ),
      decimal(
        'drawn_chance',
        'Chance that at least one of n agencies drawn from the others of its year has it (docs/measures.md); null where the year is not known or has fewer.',
        '0–1',
      ),
      text('text', 'Words of the sentence.'),
      ...spanColumns('the sentence'),
    ],
  },
  {
    name: 'tokens',
    about:
      'Words of the sentences as jieba cuts them with the project’s lexicon; empty unless asked for (`analyze --tokens`).',
    key: ['sentence_id', 'position'],
    order: ['report_id', 'start_char', 'sentence_id', 'position'],
    columns: [
      reportId,
      text('sentence_id', 'The sentence.', 'sentences.sentence_id'),
      integer('position', 'Place in the sentence.', 'from 1'),
      text('word', 'The word.'),
      text('pos', 'Part of speech, as jieba names it; law for a 《…》, docnum for a document number.'),
      ...spanColumns('the word'),
    ],
  },
];
