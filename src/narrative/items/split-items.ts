import type { Report, Section } from '../../report/report.ts';
import type { Span } from '../../text/span.ts';
import { trimSpan } from '../../text/span.ts';
import { isNarrated } from '../roles/item-context.ts';
import { type Frame, readLeadIn, readTurn } from '../roles/lead-ins.ts';
import { splitAtSentenceEnds } from '../sentence-ends.ts';
import { findEnclosures } from './enclosures.ts';
import { findHeadingEnd } from './find-heading-end.ts';
import { findMarkers, type Marker } from './find-markers.ts';
import { firstIndex } from './first-index.ts';
import type { ItemDraft } from './item-draft.ts';
import { findListEnd, findOwnAnswer } from './list-end.ts';
import { takeEnumeration } from './parse-enumerations.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/**
 * The items of every narrative section, in reading order: enumerated points with their lists inside them, and the sentences
 * outside lists (codebook, 1), down to 20 levels. A parent's span is its heading, up to its first child. In each section the spans follow one
 * another and leave out nothing but white space. No narrative section: empty.
 */
export function splitItems(report: Report): ItemDraft[] {
  const drafts: ItemDraft[] = [];
  for (const section of report.sections) {
    if (section.narrative) splitSection(report.text, section, drafts);
  }
  return drafts;
}

/** No report nests its lists deeper; below, markers are text, so that no text can exhaust the stack or be read once for each level. */
const DEEPEST_LEVEL = 20;

interface Region {
  readonly span: Span;
  readonly level: number;
  readonly parent: number | null;
  /** What the heading or section above announces. */
  readonly frame: Frame | null;
}

function splitSection(text: string, section: Section, drafts: ItemDraft[]): void {
  const isEnclosed = findEnclosures(text, section.span);
  const allMarkers = findMarkers(text, section.span, isEnclosed);
  const lineMarkers = new Set(
    allMarkers.filter((marker) => marker.opensLine).map((marker) => marker.span.start),
  );
  const paragraphs = splitParagraphs(text, section.span, (offset) => lineMarkers.has(offset));
  const frame = section.kind === 'problems' ? 'problem' : section.kind === 'measures' ? 'measure' : null;
  splitRegion({ span: section.span, level: 1, parent: null, frame }, allMarkers);

  function splitRegion(region: Region, candidates: readonly Marker[]): void {
    const markers = markersWithin(candidates, region.span);
    let at = region.span.start;
    let from = 0;
    let frame = region.frame;
    for (;;) {
      const enumeration = takeEnumeration(markers, from);
      const [opening] = enumeration?.markers ?? [];
      if (enumeration === null || opening === undefined) break;
      const leadIn = { start: at, end: opening.span.start };
      const reading = readLeadIn(text.slice(leadIn.start, leadIn.end));
      // what is admitted and vowed at once leaves open what the points are
      if (reading !== null) frame = reading.isVowed ? null : reading.frame;
      pushSentences(leadIn, region);
      const list = drafts.length;
      at = pushList(enumeration.markers, list, { ...region, frame }, markers, markers[enumeration.next]);
      const end = at;
      from = firstIndex(markers, (marker) => marker.span.start >= end);
    }
    pushSentences({ start: at, end: region.span.end }, region);
  }

  /** Returns where the list ends. */
  function pushList(
    members: readonly Marker[],
    list: number,
    region: Region,
    markers: readonly Marker[],
    following: Marker | undefined,
  ): number {
    const limit = following?.span.start ?? region.span.end;
    let end = region.span.start;
    for (const [index, member] of members.entries()) {
      const next = members[index + 1];
      const start = member.span.start;
      if (next === undefined) {
        const fellows = members.slice(0, -1).map((fellow, place) => ({
          start: fellow.span.start,
          end: members[place + 1]?.span.start ?? limit,
        }));
        const context = { text, paragraphs, isEnclosed, frame: region.frame };
        end = findListEnd(context, member, fellows, limit, markers);
      } else {
        end = findInterlude(member, next) ?? next.span.start;
      }
      pushPoint({ start, end }, member, index + 1, list, region, markers);
      if (next !== undefined && end < next.span.start)
        pushSentences({ start: end, end: next.span.start }, region);
    }
    return end;
  }

  /** A paragraph between two points that leads in the second, numbered on: 改进措施：before 3. */
  function findInterlude(member: Marker, next: Marker): number | null {
    const before = paragraphs[firstIndex(paragraphs, (paragraph) => paragraph.end > next.span.start) - 1];
    if (before === undefined || before.start <= member.span.start) return null;
    const sentence = text.slice(before.start, before.end);
    return /[：:]$/u.test(sentence) && readTurn(sentence) !== null ? before.start : null;
  }

  function pushPoint(
    span: Span,
    marker: Marker,
    place: number,
    list: number,
    region: Region,
    markers: readonly Marker[],
  ): void {
    const parent = drafts.length;
    const inside = { start: marker.span.end, end: span.end };
    const isDeepest = region.level === DEEPEST_LEVEL;
    const [firstChild] = isDeepest ? [] : (takeEnumeration(markersWithin(markers, inside), 0)?.markers ?? []);
    const answer = firstChild === undefined && !isDeepest ? findAnswer(inside, region) : null;
    const ownEnd = answer ?? firstChild?.span.start ?? span.end;
    const own = trimSpan(text, { start: span.start, end: ownEnd });
    drafts.push({
      span: own,
      section: section.position,
      level: region.level,
      parent: region.parent,
      marker: text.slice(marker.span.start, marker.span.end),
      place,
      list,
      headingEnd: findHeadingEnd(text, own, marker.span.end, firstChild !== undefined),
    });
    if (firstChild === undefined && answer === null) return;
    const frame = readLeadIn(text.slice(marker.span.end, own.end))?.frame ?? region.frame;
    const start = answer ?? firstChild?.span.start ?? span.end;
    splitRegion({ span: { start, end: span.end }, level: region.level + 1, parent, frame }, markers);
  }

  /** Where in sections of problems a point goes over from what it admits to its answer; null where it does not. */
  function findAnswer(inside: Span, region: Region): number | null {
    if (isNarrated(section.kind)) return null;
    return findOwnAnswer({ text, paragraphs, isEnclosed, frame: region.frame }, inside);
  }

  function pushSentences(span: Span, region: Region): void {
    for (const sentence of splitAtSentenceEnds(text, span, paragraphs, isEnclosed)) {
      drafts.push({
        span: sentence,
        section: section.position,
        level: region.level,
        parent: region.parent,
        marker: null,
        place: null,
        list: null,
        headingEnd: null,
      });
    }
  }
}

function markersWithin(markers: readonly Marker[], span: Span): Marker[] {
  const from = firstIndex(markers, (marker) => marker.span.start >= span.start);
  return markers.slice(
    from,
    firstIndex(markers, (marker) => marker.span.start >= span.end),
  );
}
