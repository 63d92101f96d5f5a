import type { Report } from '../../report/report.ts';
import type { ItemSentence } from '../item-clauses.ts';
import type { Quantity } from '../narrative.ts';
import { describeQuantity } from './describe-quantity.ts';
import { type Figure, findFigures } from './find-figures.ts';
import { findSubject } from './find-subject.ts';
import type { Subject } from './subject-rules.ts';

/** Marks where the words about one figure end and those about the next may begin. */
const BORDER = /[，,；;：:（）()]/u;

/** The claims that the figures of one sentence make, and what was counted last; `before`: what was counted where the sentence goes on. */
export function readFigures(
  { text, year }: Pick<Report, 'text' | 'year'>,
  { span, item }: ItemSentence,
  before: Subject | null,
): { quantities: Quantity[]; last: Subject | null } {
  const sentence = text.slice(span.start, span.end);
  const quantities: Quantity[] = [];
  let previous = before;
  const figures = findFigures(sentence);
  for (const [index, figure] of figures.entries()) {
    const from = leadStart(sentence, figures[index - 1]?.end ?? 0, figure.start);
    const lead = sentence.slice(from, figure.start);
    const after = sentence.slice(
      figure.end,
      afterEnd(sentence, figure.end, figures[index + 1]?.start ?? sentence.length),
    );
    const subjects = subjectsOf(sentence, lead, after, figure, previous, index, figures);
    for (const subject of subjects) {
      const circumstances = { year, before: sentence.slice(0, figure.start), sentence, lead, after };
      const end = subjectBehind(lead) ? figure.end : figure.end + after.length;
      quantities.push({
        span: {
          start: span.start + from + lead.search(/[^，,；;：:、（(\s]|$/u),
          end: span.start + Math.max(figure.end, end),
        },
        item,
        ...describeQuantity(subject, figure, circumstances),
      });
    }
    previous = subjects.at(-1) ?? previous;
  }
  return { quantities, last: previous };
}

/** True where what is counted was named before the figure, so that nothing behind it belongs to the claim. */
function subjectBehind(lead: string): boolean {
  return /申请|信息|文件|复议|诉讼|解读|培训|会议/u.test(lead);
}

/** The words about a figure begin behind the figure before it, at the last border, unless too little stands between. */
function leadStart(sentence: string, from: number, figureStart: number): number {
  let start = figureStart;
  while (start > from && !BORDER.test(sentence[start - 1] ?? '')) start--;
  if (/^[、和及与]/u.test(sentence.slice(start))) start++;
  // 受理申请，共5件: the clause before says what is counted
  const words = sentence
    .slice(start, figureStart)
    .replace(/其中|共计?|合计|总计|分别|均|为|约|达|有|\s/gu, '');
  if (words.length === 0 && start > from && !/其中/u.test(sentence.slice(start, figureStart))) {
    let earlier = start - 1;
    while (earlier > from && !BORDER.test(sentence[earlier - 1] ?? '')) earlier--;
    return earlier;
  }
  return start;
}

function afterEnd(sentence: string, from: number, limit: number): number {
  let end = from;
  while (
    end < limit &&
    end - from < 24 &&
    !BORDER.test(sentence[end] ?? '') &&
    !/[、。]/u.test(sentence[end] ?? '')
  )
    end++;
  return end;
}

function subjectsOf(
  sentence: string,
  lead: string,
  after: string,
  figure: Figure,
  previous: Subject | null,
  index: number,
  figures: readonly Figure[],
): Subject[] {
  const both =
    /复议.{0,14}诉讼|诉讼.{0,14}复议/u.exec(lead) !== null ||
    (/复议.{0,14}诉讼/u.test(after) && figures.length === 1);
  const context = { lead, sentence, unit: figure.unit, previous };
  const near = `${lead}${after}`;
  const shared = /分别/u.test(sentence.slice(0, figure.start)) && /复议.{0,14}诉讼/u.test(sentence);
  if (shared && (both || /^[、，,和]?$/u.test(lead))) {
    const first = figures.findIndex(({ start }) => start > sentence.indexOf('分别'));
    return oneSubject(findSubject({ ...context, near: index === first ? '复议' : '诉讼' }));
  }
  if (both && !/复议后/u.test(near))
    return ['复议', '诉讼'].flatMap((word) => oneSubject(findSubject({ ...context, near: word })));
  return oneSubject(findSubject({ ...context, near }));
}

function oneSubject(subject: Subject | null): Subject[] {
  return subject === null ? [] : [subject];
}
