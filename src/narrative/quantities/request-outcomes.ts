import { OUTCOME_RULES } from './load-subject-rules.ts';

/** `requests.<row>` with its cells; of several rows the group that they share (`requests.refused`) and the sum of their cells. */
export function readOutcome(words: string): { subject: string; cell: string } | null {
  // 公开答复2件: the outcome stands before the word of answering
  const told = words.replace(/(?:答复|回复)(?=\s?的?\s?$)/u, '');
  const rows = OUTCOME_RULES.find(({ match }) => match.test(told))?.rows;
  const [first] = rows ?? [];
  if (rows === undefined || first === undefined) return null;
  const subject = rows.length === 1 ? first : (first.split('.')[0] ?? first);
  return { subject: `requests.${subject}`, cell: rows.map((row) => `requests.${row}.total`).join('+') };
}
