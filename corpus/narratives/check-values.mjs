// Values that a mark may have, by the codebook, and whether marks keep to them.
import { compact, findIn, show } from './find-text.mjs';

const KINDS = [
  'overview',
  'organization',
  'proactive',
  'requests',
  'review',
  'fees',
  'problems',
  'measures',
  'problems_and_measures',
  'other',
];
const ROLES = ['problem', 'measure', 'remedy', 'achievement', 'background'];
const LABELLED = ['problem', 'measure', 'remedy'];
const MOST_LABELS = 4;
const LABELS = [
  'content',
  'timeliness',
  'requests',
  'interpretation',
  'engagement',
  'channels',
  'institutions',
  'awareness',
  'capacity',
  'oversight',
  'standardization',
  'review',
  'publicity',
  'effectiveness',
];
const TYPES = [
  'leading_group',
  'responsible_person',
  'working_office',
  'liaison_network',
  'spokesperson',
  'joint_meeting',
  'work_plan',
  'secrecy_review',
  'publication_approval',
  'request_handling',
  'catalogue_guide',
  'interpretation',
  'response',
  'assessment',
  'inspection',
  'accountability',
  'public_evaluation',
  'training',
  'document_management',
  'platform_maintenance',
  'facility',
  'legal_review',
  'other',
];
const REQUEST_ROWS =
  'received|carried_in|answered|granted|partly_granted|refused(?:\\.(?:state_secret|prohibited_by_law|security_stability|third_party|internal_affairs|process|enforcement_file|administrative_query))?|unavailable(?:\\.(?:not_held|needs_creation|unclear))?|not_processed(?:\\.(?:petition|duplicate|publication|repeated_mass|confirmation))?|other_outcome(?:\\.(?:no_correction|fee_unpaid|other))?|outcomes|carried_out';
const PROACTIVE_ROWS =
  'regulations|normative_documents|licences|other_services(?:\\.[^.\\s]+)?|penalties|coercion|fees|procurement';
const SUBJECT = new RegExp(
  `^(?:requests\\.(?:${REQUEST_ROWS})|review\\.(?:reconsideration|litigation)|proactive\\.(?:${PROACTIVE_ROWS})|published\\.(?:total|channel|topic)|interpretations|responses|consultations|training\\.(?:sessions|attendances)|meetings|accounts|inspections|handling_fees|other)$`,
  'u',
);

const oneOf = (...values) => ({
  says: values.map((value) => value ?? 'null').join(', '),
  test: (value) => values.includes(value),
});
const wordOrNull = {
  says: 'words or null',
  test: (value) => value === null || (typeof value === 'string' && value !== ''),
};
const flag = oneOf(true, false);

/** Fields of each layer beside `item` and `text`. */
const FIELDS = {
  staffing: {
    count: {
      says: 'a whole number from 0 or null',
      test: (value) => value === null || (Number.isInteger(value) && value >= 0),
    },
    employment: oneOf('full-time', 'part-time', 'contract', null),
    role: wordOrNull,
    unit: wordOrNull,
    per: wordOrNull,
    change: flag,
    scope: oneOf('agency', 'area'),
    polarity: oneOf('present', 'absent', 'planned'),
  },
  mechanisms: { type: oneOf(...TYPES), status: oneOf('exists', 'established', 'revised', 'planned') },
  quantities: {
    subject: {
      says: 'a subject of the closed list (codebook, 6)',
      test: (value) => typeof value === 'string' && SUBJECT.test(value),
    },
    value: { says: 'a number', test: (value) => typeof value === 'number' },
    unit: wordOrNull,
    approximate: flag,
    basis: oneOf('year', 'cumulative', 'change'),
    period: wordOrNull,
    channel: wordOrNull,
    topic: wordOrNull,
    scope: wordOrNull,
  },
};

const COMMITMENT_FIELDS = ['owner', 'deadline', 'amount', 'instrument'];

export function checkSection(section, where, faults) {
  if (!KINDS.includes(section?.kind)) faults.push(`${where}: unknown kind; one of ${KINDS.join(', ')}`);
  if (!Array.isArray(section?.items) || section.items.length === 0) faults.push(`${where}: no items`);
}

/** Roles, labels, parents, pairs and headings of all items. */
export function checkValues(items, text, faults) {
  items.forEach((item, i) => {
    const where = `item ${i}`;
    if (!ROLES.includes(item.role))
      faults.push(`${where}: unknown role ${show(item.role)}; one of ${ROLES.join(', ')}`);
    checkLabels(item, where, faults);
    checkParent(item, items, where, faults);
    checkPair(item, items, where, faults);
    checkHeading(item, text, where, faults);
  });
}

function checkLabels({ labels, role }, where, faults) {
  if (!Array.isArray(labels)) {
    faults.push(`${where}: labels is no list ([] where there are none)`);
    return;
  }
  for (const label of labels.filter((label) => !LABELS.includes(label))) {
    faults.push(`${where}: unknown label ${show(label)}; one of ${LABELS.join(', ')}`);
  }
  if (new Set(labels).size < labels.length) faults.push(`${where}: a label stands twice`);
  if (labels.length > MOST_LABELS) faults.push(`${where}: more than ${MOST_LABELS} labels`);
  if (labels.length > 0 && !LABELLED.includes(role))
    faults.push(`${where}: labels on ${role}; only on ${LABELLED.join(', ')}`);
}

function checkHeading({ heading = null, span }, text, where, faults) {
  if (heading === null || span === null) return;
  const found = typeof heading === 'string' ? findIn(text, heading, span) : null;
  // a marker may stand before it
  if (found === null || compact(text.slice(span.start, found.start)).text.length > 6) {
    faults.push(`${where}: heading is not what the item opens with: ${show(heading)}`);
  }
}

function checkParent({ parent = null, index, section }, items, where, faults) {
  if (parent === null) return;
  if (!Number.isInteger(parent) || parent < 0 || parent >= index) {
    faults.push(
      `${where}: parent ${show(parent)} is no item before it (items are counted from 0 through all sections)`,
    );
  } else if (items[parent].section !== section) {
    faults.push(`${where}: parent ${parent} stands in another section`);
  }
}

function checkPair({ pair = [], role }, items, where, faults) {
  if (!Array.isArray(pair)) {
    faults.push(`${where}: pair is no list ([] where there is none)`);
    return;
  }
  if (pair.length > 0 && role !== 'measure' && role !== 'remedy')
    faults.push(`${where}: pair on ${role}; only on measure, remedy`);
  if (new Set(pair).size < pair.length) faults.push(`${where}: pair names an item twice`);
  for (const problem of pair) {
    if (!Number.isInteger(problem) || items[problem] === undefined) {
      faults.push(`${where}: pair ${show(problem)} is no item (counted from 0 through all sections)`);
    } else if (items[problem].role !== 'problem') {
      faults.push(
        `${where}: pair ${problem} is ${items[problem].role}, not a problem: ${show(items[problem].start)}`,
      );
    }
  }
}

/** Staffing, mechanisms and quantities: the item, the text in it, and the fields. */
export function checkMarks(marks, items, text, faults) {
  for (const [layer, fields] of Object.entries(FIELDS)) {
    if (!Array.isArray(marks[layer])) {
      faults.push(`${layer}: missing or no list ([] where there are none)`);
      continue;
    }
    marks[layer].forEach((mark, i) => {
      const where = `${layer} ${i}`;
      checkPlace(mark, items, text, where, faults);
      for (const [field, { says, test }] of Object.entries(fields)) {
        if (!test(mark[field]))
          faults.push(`${where} ${show(mark.text)}: ${field} is ${show(mark[field])}; expected ${says}`);
      }
      for (const field of Object.keys(mark)) {
        if (fields[field] === undefined && !['item', 'text', 'occurrence', 'cell', 'note'].includes(field)) {
          faults.push(`${where}: unknown field ${field}`);
        }
      }
      if (layer === 'mechanisms' && items[mark.item]?.role === 'problem') {
        faults.push(
          `${where} ${show(mark.text)}: item ${mark.item} is a problem; names inside problems are not marked (codebook, 5)`,
        );
      }
    });
  }
}

function checkPlace({ item, text: wanted, occurrence = 1 }, items, text, where, faults) {
  if (typeof wanted !== 'string' || wanted.trim() === '') {
    faults.push(`${where}: no text`);
  } else if (items[item] === undefined) {
    faults.push(`${where} ${show(wanted)}: no item ${show(item)}; there are ${items.length}, counted from 0`);
  } else if (!Number.isInteger(occurrence) || occurrence < 1) {
    faults.push(`${where} ${show(wanted)}: occurrence is ${show(occurrence)}; expected 1, 2, …`);
  } else if (items[item].span !== null && findIn(text, wanted, items[item].span, occurrence) === null) {
    const other = items.find(({ span }) => span !== null && findIn(text, wanted, span) !== null);
    const hint = other === undefined ? '' : `; item ${other.index} has it`;
    faults.push(
      `${where}: text is not in item ${item}${occurrence > 1 ? ` ${occurrence} times` : ''}${hint}: ${show(wanted)}`,
    );
  }
}

/** One commitment for every measure, and for nothing else; its parts stand in the item. */
export function checkCommitments(commitments, items, text, faults) {
  if (!Array.isArray(commitments)) {
    faults.push('commitments: missing or no list (one entry for every measure)');
    return;
  }
  const seen = new Set();
  commitments.forEach((commitment, i) => {
    const where = `commitments ${i}`;
    const item = items[commitment?.item];
    if (item === undefined) {
      faults.push(`${where}: no item ${show(commitment?.item)}; there are ${items.length}, counted from 0`);
      return;
    }
    if (item.role !== 'measure') faults.push(`${where}: item ${item.index} is ${item.role}, not a measure`);
    if (seen.has(item.index)) faults.push(`${where}: item ${item.index} has an entry already`);
    seen.add(item.index);
    for (const field of COMMITMENT_FIELDS) {
      const value = commitment[field];
      if (!wordOrNull.test(value))
        faults.push(`${where}: ${field} is ${show(value)}; expected words of the item or null`);
      else if (value !== null && item.span !== null && findIn(text, value, item.span) === null) {
        faults.push(`${where}: ${field} is not in item ${item.index}: ${show(value)}`);
      }
    }
  });
  for (const { index, role } of items) {
    if (role === 'measure' && !seen.has(index))
      faults.push(`item ${index}: a measure without an entry in commitments`);
  }
}
