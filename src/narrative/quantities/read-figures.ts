import type { Report } from '../../report/report.ts';
import type { ItemSentence } from '../item-clauses.ts';
import type { Quantity } from '../narrative.ts';
import { describeQuantity } from './describe-quantity.ts';
import { type FigureWords, figureWords, REACH, subjectBehind } from './figure-words.ts';
import { type Figure, findFigures } from './find-figures.ts';
import { findSubject } from './find-subject.ts';
import { findShares, type Share } from './shared-figures.ts';
import type { SubjectContext } from './subject-context.ts';
import type { Subject } from './subject-rule.ts';

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
  const shares = findShares(sentence, figures);
  for (const [index, figure] of figures.entries()) {
    const words = figureWords(sentence, figures, index);
    if (words === null) continue;
    const { from, lead, after, around, tail } = words;
    const share = shares.get(index) ?? null;
    const paragraph = figure.start > REACH ? around : `${paragraphBefore(text, span.start)}${around}`;
    const known = { previous: last, publishedUnit };
    const told = share?.before ?? words.before;
    const context = {
      sentence: around,
      paragraph,
      unit: figure.unit,
      ...known,
      before: told,
      tail,
      gap: share === null ? words.gap : null,
      lead,
      near: words.near,
    };
    const subjects =
      share === null ? subjectsOf(context, after, figures) : sharedSubjects(context, share, after);
    const circumstances = { year, before: told, sentence: around, lead: share?.lead ?? lead, after };
    for (const subject of subjects) {
      // 召开全体会议、推进会各1次: one count for each; 年中、年末各1次: one of both times
      const each = /^[次期场]$/u.test(figure.unit ?? '') ? namesBeforeEach(lead) : null;
      const times = each !== null && TIME.test(lead.slice(0, each));
      const shared = times ? null : each;
      const counted = times ? { ...figure, value: figure.value * 2 } : figure;
      if (shared !== null)
        quantities.push({
          span: { start: span.start + from, end: span.start + from + shared },
          item,
          ...describeQuantity(subject, counted, circumstances),
        });
      const end = subjectBehind(lead) ? figure.end : figure.end + after.length;
      quantities.push({
        span: {
          start: span.start + from + (shared ?? 0) + lead.slice(shared ?? 0).search(/[^，,；;：:、（(\s]|$/u),
          end: span.start + Math.max(figure.end, end),
        },
        item,
        ...goOn(describeQuantity(subject, counted, circumstances), quantities.at(-1), words),
      });
    }
    last = subjects.at(-1) ?? last;
    if (last?.subject === 'published') publishedUnit = figure.unit;
  }
  return { quantities: dropPartCells(quantities, text), last, publishedUnit };
}

/** 推送174期603条, 较上年增加20条: a second count of one thing was published where, and is about what, the first was. */
function goOn(
  described: Omit<Quantity, 'span' | 'item'>,
  before: Quantity | undefined,
  { gap, lead }: FigureWords,
): Omit<Quantity, 'span' | 'item'> {
  const follows = gap === '' || described.basis === 'change' || /^[，,\s]*(?:比|较|同比|环比)/u.test(lead);
  if (
    described.subject !== 'published.total' ||
    !follows ||
    before?.subject.startsWith('published.') !== true
  )
    return described;
  return { ...described, subject: before.subject, channel: before.channel, topic: before.topic };
}

const TIME = /(?:[上下]半年|年[初中末底]|月份?|季度)$/u;

/** Length of the first of two names before 各 (召开全体会议、推进会各); null where there are not two. */
function namesBeforeEach(lead: string): number | null {
  const names =
    /^([^、和与及各]{2,20})[、和与及][^、和与及各]{2,20}各(?![级类项部单科地界])[^，。；、\d]{0,8}$/u.exec(
      lead,
    );
  return names?.[1]?.length ?? null;
}

/** The words of the paragraph before the sentence, as far as they can tell what it is about. */
function paragraphBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  return before.slice(before.lastIndexOf('\n') + 1);
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

/** What a figure that is shared out counts by its own part, or by that with the last one where the part names only a channel or a time. */
function sharedSubjects(context: SubjectContext, { lead, named }: Share, after: string): Subject[] {
  const byPart = findSubject({ ...context, lead, near: `${lead}${after}` });
  if (byPart !== null && byPart.subject !== 'other') return [byPart];
  return oneSubject(findSubject({ ...context, lead: named, near: `${named}${after}` }) ?? byPart);
}

/** One subject, or two where reconsideration and litigation share the figure. */
function subjectsOf(context: SubjectContext, after: string, figures: readonly Figure[]): Subject[] {
  const { lead, near } = context;
  const both =
    /复议.{0,14}诉讼|诉讼.{0,14}复议/u.exec(lead) !== null ||
    (/复议.{0,14}诉讼/u.test(after) && figures.length === 1);
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
