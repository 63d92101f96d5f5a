import type { Span } from '../../text/span.ts';
import { admitsSomething } from '../roles/lead-in-content.ts';
import { type Frame, readLeadIn, readTurn } from '../roles/lead-ins.ts';
import { tellsOfMending } from '../roles/role-cues.ts';
import { OPENING_ACT } from '../roles/role-words.ts';
import type { Marker } from './find-markers.ts';
import { firstIndex } from './first-index.ts';
import { takeEnumeration } from './parse-enumerations.ts';

interface ListContext {
  readonly text: string;
  /** Paragraphs of the section. */
  readonly paragraphs: readonly Span[];
  readonly isEnclosed: (offset: number) => boolean;
  /** What the list's lead-in announced; a turn to the same is no turn. */
  readonly frame: Frame | null;
}

/** No heading of the genre is longer; counted after the marker. */
const LONGEST_HEADING = 40;

const GOES_ON = /^(?:其中|具体(?:来看|包括|如下)|并|即|该|上述制度|主要包括|通过)/u;
const HEADING_STOP = /(?:情况|问题|措施|不足|方面|工作|举措|打算|内容|如下)[。：:]$/u;

/**
 * Where the last point of a list ends, no later than `limit` (the next list, or the end of the region): with its paragraph, unless
 * the next one goes on with it, or a sentence of the paragraph turns to something else (下一步…).
 * @param fellows bodies (start of point to start of the next) of the points before it
 */
export function findListEnd(
  context: ListContext,
  last: Marker,
  fellows: readonly Span[],
  limit: number,
  inner: readonly Marker[],
): number {
  const { text, paragraphs } = context;
  const inside =
    inner[firstIndex(inner, (marker) => marker.span.start > last.span.start)]?.span.start ?? limit;
  const heading = text.slice(last.span.end, Math.min(inside, limit, last.span.end + LONGEST_HEADING));
  // within （二）改进措施 a later 今后… is no turn
  const here = {
    ...context,
    frame: readLeadIn(heading.split(/[。；;：:\n]/u)[0] ?? '')?.frame ?? context.frame,
  };
  const ownIndex = firstIndex(paragraphs, (paragraph) => last.span.start < paragraph.end);
  const own = paragraphs[ownIndex];
  if (own === undefined) return limit;
  if (!fellows.some((fellow) => findTurn(context, fellow) !== null)) {
    const span = { start: last.span.end, end: Math.min(limit, own.end) };
    const turn = findTurn(here, span);
    if (turn !== null && !isTurnOfPoint(text, span, turn, inner)) return turn;
  }
  // the next list begins in the same paragraph: its lead-in is not ours
  if (limit < own.end) return findLeadInStart(context, last.span.end, limit);

  let end = own.end;
  let bare =
    isHeadingOnly(text, { start: last.span.end, end: own.end }, last.kind.where === 'clause') ||
    isShortAmongLong({ start: last.span.start, end: own.end }, fellows);
  const usualBodies = fellows.reduce(
    (most, fellow) => Math.max(most, countParagraphs(paragraphs, fellow) - 1),
    0,
  );
  let bodies = 0;
  for (let index = ownIndex + 1; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || paragraph.start >= limit) break;
    const opening = text.slice(paragraph.start, paragraph.end);
    const candidate = inner[firstIndex(inner, ({ span }) => span.start >= paragraph.start)];
    const marker = candidate?.span.start === paragraph.start ? candidate : undefined;
    if (marker !== undefined) {
      if (!bare && marker.kind.rank <= last.kind.rank) break;
    } else if (
      turnsAway(bare ? here : context, opening) ||
      (!bare && bodies >= usualBodies && !GOES_ON.test(opening))
    ) {
      break;
    }
    bodies++;
    bare = marker !== undefined && marker.kind.rank < last.kind.rank;
    end = paragraph.end;
  }
  return Math.min(end, limit);
}

/** Start of the sentence that leads in the list at `listStart`; `listStart` itself where no sentence ends after `from`. */
function findLeadInStart(context: ListContext, from: number, listStart: number): number {
  const { text, isEnclosed } = context;
  let start = listStart;
  let seen = false;
  for (let at = listStart - 1; at >= from; at--) {
    const stops = '。；;！？\n'.includes(text[at] ?? '') && !isEnclosed(at);
    if (!stops) {
      if (/\S/u.test(text[at] ?? '')) seen = true;
      continue;
    }
    // a stop right before the list ends its lead-in, or the last point where there is no lead-in
    if (!seen) {
      if (text[at] !== '\n' && readTurn(text.slice(sentenceStart(context, from, at), at)) === null)
        return listStart;
      continue;
    }
    start = at + 1;
    break;
  }
  return start;
}

function sentenceStart(context: ListContext, from: number, end: number): number {
  for (let at = end - 1; at >= from; at--) {
    if ('。；;！？\n'.includes(context.text[at] ?? '') && !context.isEnclosed(at)) return at + 1;
  }
  return from;
}

/**
 * Start of the sentence within a point that answers what the point admits (对策：…, 对此，…); null where none does. `span` is the point
 * without its marker.
 */
export function findOwnAnswer(context: ListContext, span: Span): number | null {
  const start = findSentence(
    context,
    span,
    (sentence) => readTurn(sentence) === 'measure' || PROMISES.test(sentence),
  );
  if (start === null) return null;
  const told = context.text.slice(span.start, start);
  // a title alone has nothing to answer yet: （三）打算⏎针对上述情况…
  if (!/[。；！？]/u.test(told)) return null;
  const isNamed = OWN_ANSWER.test(context.text.slice(start, start + 12));
  // where no lead-in says what the points are, one that opens with no act is what 对此 goes back to
  const mayAdmit = context.frame === null && !OPENING_ACT.test(told) && !tellsOfMending(told);
  return isNamed || admitsSomething(told) || context.frame === 'problem' || mayAdmit ? start : null;
}

/** Start of the first sentence of `span` (not its opening) that leaves the list; null where none does. */
function findTurn(context: ListContext, span: Span): number | null {
  return findSentence(context, span, (sentence) => turnsAway(context, sentence));
}

/**
 * True where a list inside `span` has points before and behind `turn`: it is a point's own answer (一是…。下一步，…。二是…), not the
 * end of what holds the list. A turn that leads in the next point (下一步：三是…) ends it.
 */
function isTurnOfPoint(text: string, span: Span, turn: number, markers: readonly Marker[]): boolean {
  const from = firstIndex(markers, (marker) => marker.span.start >= span.start);
  const behind = firstIndex(markers, (marker) => marker.span.start >= span.end);
  const points = takeEnumeration(markers.slice(from, behind), 0)?.markers ?? [];
  const place = firstIndex(points, (point) => point.span.start > turn);
  const next = points[place];
  return place > 0 && next !== undefined && /[。；;！？]\s*$/u.test(text.slice(turn, next.span.start));
}

/** Start of the first sentence of `span`, not its opening, that is wanted; null where none is. */
function findSentence(
  { text, isEnclosed }: ListContext,
  span: Span,
  isWanted: (sentence: string) => boolean,
): number | null {
  for (let at = span.start; at < span.end - 1; at++) {
    if (!'。；;！？\n'.includes(text[at] ?? '') || isEnclosed(at)) continue;
    let start = at + 1;
    while (start < span.end && /\s/u.test(text[start] ?? '')) start++;
    if (start < span.end && isWanted(text.slice(start, start + 120))) return start;
  }
  return null;
}

/** 拟…, 我们要… behind what is admitted is its answer. */
const PROMISES = /^(?:拟(?!定|订)|我们(?:将|要)|我[局委厅办镇县市区院队站]将|将(?!近|士)|计划)/u;
/** 对策：… names itself an answer. */
const OWN_ANSWER = /^(?:工作|具体|主要|解决|应对|改进|整改)?(?:措施|举措|对策|办法|建议|改进|整改)[：:]/u;

function turnsAway(context: ListContext, sentence: string): boolean {
  const turn = readTurn(sentence);
  if (turn === null || turn === context.frame) return false;
  return !(turn === 'measure' && context.frame === 'improvement');
}

/** A heading line, still without its body: no stop at its end, or a stop after a word that only names the subject. */
function isHeadingOnly(text: string, span: Span, isClause: boolean): boolean {
  const content = text.slice(span.start, span.end).trim();
  if (/[：:]$/u.test(content)) return true;
  if (content.length > LONGEST_HEADING) return false;
  if (!/[。！？!?；;.]$/u.test(content)) return true;
  // 二是公布服务内容。 is no heading
  return !isClause && content.length <= 20 && HEADING_STOP.test(content);
}

/** A line no longer than a heading where every point before it is told at length: its text has slipped to the next line. */
function isShortAmongLong(line: Span, fellows: readonly Span[]): boolean {
  const isLong = (fellow: Span) => fellow.end - fellow.start > LONGEST_HEADING * 2;
  return line.end - line.start <= LONGEST_HEADING / 2 && fellows.length > 0 && fellows.every(isLong);
}

function countParagraphs(paragraphs: readonly Span[], span: Span): number {
  const first = firstIndex(paragraphs, (paragraph) => span.start < paragraph.end);
  return Math.max(0, firstIndex(paragraphs, (paragraph) => paragraph.start >= span.end) - first);
}
