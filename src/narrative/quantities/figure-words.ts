import type { Figure } from './find-figures.ts';
import { ownExpression } from './own-expressions.ts';

/** Marks where the words about one figure end and those about the next may begin. */
const BORDER = ownExpression('turns', 'border');

/** How far back and ahead words of a sentence can tell what a figure counts: a list of thousands stays linear. */
export const REACH = 240;
/** How far behind a figure the verb may stand that tells what was done with the things counted. */
const TAIL = 60;

/** The words on which the subject of one figure of a sentence depends; `from`: where they begin in it. */
export interface FigureWords {
  readonly from: number;
  /** Before the figure, from the last border on. */
  readonly lead: string;
  /** Behind it, to the next border. */
  readonly after: string;
  /** Both, or the lead alone where it names what is counted. */
  readonly near: string;
  /** The sentence, as far as it is near the figure; `before`: the part of it before the figure. */
  readonly around: string;
  readonly before: string;
  /** The rest of the sentence behind the figure, as far as it is near. */
  readonly tail: string;
  /** The words since the figure before it where nothing ends between them, marks of enumeration left out; null elsewhere. */
  readonly gap: string | null;
}

/** The words around the figure at `index`. */
export function figureWords(sentence: string, figures: readonly Figure[], index: number): FigureWords | null {
  const figure = figures[index];
  if (figure === undefined) return null;
  const from = leadStart(sentence, figures[index - 1]?.end ?? 0, figure);
  const lead = sentence.slice(from, figure.start);
  const next = figures[index + 1]?.start ?? sentence.length;
  const after = sentence.slice(figure.end, afterEnd(sentence, figure.end, next));
  const back = Math.max(0, figure.start - REACH);
  return {
    from,
    lead,
    after,
    near: nearWords(lead, after),
    around: sentence.slice(back, figure.end + REACH),
    before: sentence.slice(back, figure.start),
    tail: sentence.slice(figure.end, figure.end + TAIL),
    gap: gapBetween(sentence, figures[index - 1], figure),
  };
}

/** Where the words before the figure name what it counts, those behind it belong to the next one. */
function nearWords(lead: string, after: string): string {
  return subjectBehind(lead) && /^\s?[和与及、]/u.test(after) ? lead : `${lead}${after}`;
}

/** True where what is counted was named before the figure, so that nothing behind it belongs to the claim. */
export function subjectBehind(lead: string): boolean {
  return /申请|信息|文件|复议|诉讼|解读|培训|会议/u.test(lead);
}

/** What stands between two figures of one enumeration, its mark left out; null without a figure before, or where more than one mark stands between. */
function gapBetween(sentence: string, before: Figure | undefined, figure: Figure): string | null {
  if (before === undefined) return null;
  const gap = sentence.slice(before.end, figure.start).replace(/^[（(，,、；;和及与]/u, '');
  return BORDER.test(gap) ? null : gap;
}

/** Nothing is told behind the figure: 收到申请，5件。 */
const NOTHING_BEHIND = /^\s?(?:[，,。；;：:、（）()\n]|$)/u;
/** A mark of enumeration right before the figure. */
const MARK_BEFORE = /[、和与及]\s?$/u;
/** The figure sums up what stands before it, whatever follows: 收到申请，共5件已办结. */
const SUMS_UP = /共|合计|总计|均/u;

/** Where a remark in brackets opens that ends at `end` and holds no figure; null where there is none. */
function remarkStart(sentence: string, from: number, end: number): number | null {
  if (!/[）)]/u.test(sentence[end - 1] ?? '')) return null;
  const near = Math.max(from, end - 32);
  const open = sentence.slice(near, end).search(/[（(][^（(]*$/u);
  return open < 0 || near + open <= from ? null : near + open;
}

/**
 * The words about a figure begin behind the figure before it, at the last border, unless too little stands between; where each figure
 * stands before what it counts (3件予以公开、1件部分公开), what is told behind the one before is not told of this one.
 */
function leadStart(sentence: string, from: number, { start: figureStart, end: figureEnd }: Figure): number {
  let start = figureStart;
  while (start > from && !BORDER.test(sentence[start - 1] ?? '')) start--;
  // 诉讼（含二审）5件, 学校（幼儿园）信息5条: the words before a remark in brackets belong to it
  const open = remarkStart(sentence, from, start);
  if (open !== null) for (start = open; start > from && !BORDER.test(sentence[start - 1] ?? ''); ) start--;
  const behind = !NOTHING_BEHIND.test(sentence.slice(figureEnd, figureEnd + 2));
  if (behind && from > 0 && start === from && MARK_BEFORE.test(sentence.slice(start, figureStart)))
    return figureStart;
  if (/^[、和与及]/u.test(sentence.slice(start))) start++;
  // 受理申请，共5件: the clause before says what is counted
  const lead = sentence.slice(start, figureStart);
  const words = lead.replace(/其中|全年|年内|[总一]?共计?|合计|总计|分别|均|为|约|达|只?有|仅|才|\s/gu, '');
  if (words.length === 0 && start > from && !/其中/u.test(lead) && (!behind || SUMS_UP.test(lead))) {
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
