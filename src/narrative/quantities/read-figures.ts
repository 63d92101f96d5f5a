import type { Report } from '../../report/report.ts';
import type { ItemSentence } from '../item-clauses.ts';
import type { Quantity } from '../narrative.ts';
import { describeQuantity } from './describe-quantity.ts';
import { type Figure, findFigures } from './find-figures.ts';
import { findSubject } from './find-subject.ts';
import type { SubjectContext } from './subject-context.ts';
import type { Subject } from './subject-rule.ts';

/** Marks where the words about one figure end and those about the next may begin. */
const BORDER = /[，,；;：:（）()]/u;

/** How far back and ahead words of a sentence can tell what a figure counts: a list of thousands stays linear. */
const REACH = 240;
/** How far behind a figure the verb may stand that tells what was done with the things counted. */
const TAIL = 60;

/** What was counted before a sentence that goes on with it. */
export interface Counted {
  readonly last: Subject | null;
  readonly publishedUnit: string | null;
}

/** The claims that the figures of one sentence make, and what was counted last; `before`: what was counted where the sentence goes on. */
export function readFigures(
  { text, year }: Pick<Report, 'text' | 'year'>,
  { span, item }: ItemSentence,
  before: Counted,
): Counted & { quantities: Quantity[] } {
  const sentence = text.slice(span.start, span.end);
  const quantities: Quantity[] = [];
  let { last, publishedUnit } = before;
  const figures = findFigures(sentence);
  for (const [index, figure] of figures.entries()) {
    const from = leadStart(sentence, figures[index - 1]?.end ?? 0, figure.start);
    const lead = sentence.slice(from, figure.start);
    const after = sentence.slice(
      figure.end,
      afterEnd(sentence, figure.end, figures[index + 1]?.start ?? sentence.length),
    );
    const back = Math.max(0, figure.start - REACH);
    const around = sentence.slice(back, figure.end + REACH);
    const paragraph = back > 0 ? around : `${paragraphBefore(text, span.start)}${around}`;
    const context = {
      sentence: around,
      paragraph,
      unit: figure.unit,
      previous: last,
      publishedUnit,
      tail: sentence.slice(figure.end, figure.end + TAIL),
      gap: gapBetween(sentence, figures[index - 1], figure),
    };
    const subjects = subjectsOf({ ...context, lead, near: nearWords(lead, after) }, after, figures);
    for (const subject of subjects) {
      const circumstances = {
        year,
        before: sentence.slice(back, figure.start),
        sentence: around,
        lead,
        after,
      };
      // 上半年、下半年各通报1次: one count for each
      const shared = /^[次期场]$/u.test(figure.unit ?? '') ? namesBeforeEach(lead) : null;
      if (shared !== null)
        quantities.push({
          span: { start: span.start + from, end: span.start + from + shared },
          item,
          ...describeQuantity(subject, figure, circumstances),
        });
      const end = subjectBehind(lead) ? figure.end : figure.end + after.length;
      quantities.push({
        span: {
          start: span.start + from + (shared ?? 0) + lead.slice(shared ?? 0).search(/[^，,；;：:、（(\s]|$/u),
          end: span.start + Math.max(figure.end, end),
        },
        item,
        ...describeQuantity(subject, figure, circumstances),
      });
    }
    last = subjects.at(-1) ?? last;
    if (last?.subject === 'published') publishedUnit = figure.unit;
  }
  return { quantities: dropPartCells(quantities, text), last, publishedUnit };
}

/** Length of the first of two names before 各 (召开全体会议、推进会各); null where there are not two. */
function namesBeforeEach(lead: string): number | null {
  const names =
    /^([^、和与及各]{2,20})[、和与及][^、和与及各]{2,20}各(?:召开|举办|开展|通报|检查|组织)?\s?$/u.exec(lead);
  return names?.[1]?.length ?? null;
}

/** The words of the paragraph before the sentence, as far as they can tell what it is about. */
function paragraphBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** Where the words before the figure name what it counts, those behind it belong to the next one. */
function nearWords(lead: string, after: string): string {
  return subjectBehind(lead) && /^\s?[和与及、]/u.test(after) ? lead : `${lead}${after}`;
}

const PART = /局属|下属|所属|直属|各部门|各单位|各乡镇|各镇|各街道|区直|县直|市直|其他部门|各科室|派出机构/u;
const OWN = /本级|本机关|本单位|机关本部|市本级|县本级/u;
const WHOLE = /合计|共计|总计/u;

/** Of several figures for one cell only the whole keeps it: 收到5件，其中局属单位收到3件. */
function dropPartCells(quantities: readonly Quantity[], text: string): Quantity[] {
  const wholes = new Map<string, number>();
  for (const [index, { cell, span }] of quantities.entries()) {
    if (cell === null) continue;
    if (!wholes.has(cell) || WHOLE.test(text.slice(span.start, span.end))) wholes.set(cell, index);
  }
  let inPart = false;
  return quantities.map((quantity, index) => {
    const { cell, span, period } = quantity;
    const words = text.slice(span.start, span.end);
    // what 其中 tells behind a part is a part of it
    inPart = PART.test(words) || (inPart && !OWN.test(words) && !WHOLE.test(words));
    if (cell === null || period !== null) return quantity;
    return inPart || wholes.get(cell) !== index ? { ...quantity, cell: null } : quantity;
  });
}

/** True where what is counted was named before the figure, so that nothing behind it belongs to the claim. */
function subjectBehind(lead: string): boolean {
  return /申请|信息|文件|复议|诉讼|解读|培训|会议/u.test(lead);
}

/** What stands between two figures of one enumeration, its mark left out; null without a figure before, or where more than one mark stands between. */
function gapBetween(sentence: string, before: Figure | undefined, figure: Figure): string | null {
  if (before === undefined) return null;
  const gap = sentence.slice(before.end, figure.start).replace(/^[（(，,、；;和及与]/u, '');
  return BORDER.test(gap) ? null : gap;
}

/** 一件要…，一件要…: each is told behind its figure. */
const CASE_BEHIND = /^[一两二三\d][件宗份例起](?:是|要|为|涉|系|因|属|反映)/u;

/** Where a remark in brackets opens that ends at `end` and holds no figure; null where there is none. */
function remarkStart(sentence: string, from: number, end: number): number | null {
  if (!/[）)]/u.test(sentence[end - 1] ?? '')) return null;
  const near = Math.max(from, end - 20);
  const open = sentence.slice(near, end).search(/[（(][^（(]*$/u);
  return open < 0 || near + open <= from ? null : near + open;
}

/** The words about a figure begin behind the figure before it, at the last border, unless too little stands between. */
function leadStart(sentence: string, from: number, figureStart: number): number {
  let start = figureStart;
  while (start > from && !BORDER.test(sentence[start - 1] ?? '')) start--;
  // 诉讼（含二审）5件, 学校（幼儿园）信息5条: the words before a remark in brackets belong to it
  const open = remarkStart(sentence, from, start);
  if (open !== null) for (start = open; start > from && !BORDER.test(sentence[start - 1] ?? ''); ) start--;
  if (/^[、和及与]/u.test(sentence.slice(start))) start++;
  // 受理申请，共5件: the clause before says what is counted
  const words = sentence
    .slice(start, figureStart)
    .replace(/其中|共计?|合计|总计|分别|均|为|约|达|有|\s/gu, '');
  if (
    words.length === 0 &&
    start > from &&
    !CASE_BEHIND.test(sentence.slice(figureStart, figureStart + 4)) &&
    !/其中/u.test(sentence.slice(start, figureStart))
  ) {
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

/** One subject, or two where reconsideration and litigation share the figure. */
function subjectsOf(context: SubjectContext, after: string, figures: readonly Figure[]): Subject[] {
  const { lead, near, sentence } = context;
  const both =
    /复议.{0,14}诉讼|诉讼.{0,14}复议/u.exec(lead) !== null ||
    (/复议.{0,14}诉讼/u.test(after) && figures.length === 1);
  const shared = /复议.{0,14}诉讼.{0,20}分别/u.test(sentence);
  if (shared && (both || /^[、，,和]?$/u.test(lead))) {
    const previous = context.previous?.subject === 'review.reconsideration' && !both;
    return oneSubject(findSubject({ ...context, near: previous ? '诉讼' : '复议' }));
  }
  if (both && !/复议后/u.test(near))
    return ['复议', '诉讼'].flatMap((word) => oneSubject(findSubject({ ...context, near: word })));
  // 行政许可、行政处罚、行政强制均为0件
  const acts = ['行政许可', '行政处罚', '行政强制'].filter((act) => lead.includes(act));
  if (acts.length > 1 && /(?:均|都)(?:为|是)?\s?$/u.test(lead))
    return acts.flatMap((act) => oneSubject(findSubject({ ...context, near: act, lead: act })));
  return oneSubject(findSubject({ ...context, near }));
}

function oneSubject(subject: Subject | null): Subject[] {
  return subject === null ? [] : [subject];
}
