import type { Report, Section, SectionKind } from '../../report/report.ts';
import { sliceSpan } from '../../text/span.ts';
import type { ItemDraft } from '../items/item-draft.ts';
import { type ItemContext, isNarrated } from './item-context.ts';
import { admitsSomething } from './lead-in-content.ts';
import { type LeadInReading, readLeadIn, readTurn } from './lead-ins.ts';
import { isNeutral } from './neutral-heading.ts';
import { ABOUT_REPORT, DONE, FUTURE, INTENT, tellsOfMending } from './role-cues.ts';

/** What stands around each item, in the order of the drafts: section, lead-in in force, neighbours. */
export function readContexts(report: Report, drafts: readonly ItemDraft[]): ItemContext[] {
  const sections = new Map(report.sections.map((section): [number, Section] => [section.position, section]));
  // the reading in force among the children of an item; key null is the section itself
  let inForce = new Map<number | null, LeadInReading | null>();
  let section: number | null = null;
  let seenList = false;
  // a report that introduces itself inside a section has not begun to tell
  let isFirst = true;
  return drafts.map((draft, index) => {
    if (draft.section !== section) {
      section = draft.section;
      inForce = new Map([[null, readSectionFrame(sections.get(section)?.kind)]]);
      seenList = false;
      isFirst = true;
    }
    const sectionKind = sections.get(draft.section)?.kind ?? 'other';
    const text = sliceSpan(report.text, draft.span);
    const content = text.slice(draft.marker?.length ?? 0).trim();
    const next = drafts[index + 1];
    const isParent = next?.parent === index;
    const leadsIn =
      draft.marker === null &&
      (/[：:]$/u.test(text) ||
        (next?.place === 1 && next.parent === draft.parent && next.section === draft.section));
    const isHeadingLine = content.length <= 24 && !/[。！？；，]$/u.test(content);
    const speaks = !isNarrated(sectionKind) || leadsIn || isHeadingLine || readTurn(text) !== null;
    if (draft.marker === null && speaks) {
      const reading =
        (leadsIn ? readLeadIn(text) : readSentence(text)) ?? readYear(text, report.year, leadsIn);
      if (reading !== null && isCredible(reading, sectionKind)) inForce.set(draft.parent, reading);
    }
    const heading =
      draft.headingEnd === null
        ? null
        : report.text.slice(draft.span.start + (draft.marker?.length ?? 0), draft.headingEnd).trim();
    // （一）存在的问题。… with its text in the same point announces it to itself
    const own = heading !== null && !isParent && isNeutral(heading) ? readLeadIn(heading) : null;
    const frame = own !== null && isCredible(own, sectionKind) ? own : (inForce.get(draft.parent) ?? null);
    if (isParent) {
      const readings = [readLeadIn(content), readLeadIn(heading ?? content), frame];
      inForce.set(
        index,
        readings.find((reading) => reading !== null && isCredible(reading, sectionKind)) ?? null,
      );
    }
    if (draft.marker !== null) seenList = true;
    const opens = isFirst;
    if (!ABOUT_REPORT.test(text)) isFirst = false;
    return {
      content,
      heading,
      marked: draft.marker !== null,
      marker: draft.marker,
      isParent,
      isAnsweredWithin: isParent && draft.marker !== null && isAnswer(drafts, index + 1),
      isOwnAnswer: isAnswer(drafts, index),
      leadsIn,
      frame,
      sectionKind,
      isOpening: !seenList && draft.level === 1 && draft.marker === null,
      isFirst: opens,
      year: report.year,
    };
  });
}

/** A sentence by itself: one that admits something named is of the problems, even if it ends on 有待今后解决. */
function readSentence(text: string): LeadInReading | null {
  if (tellsOfMending(text)) return null;
  const turn = readTurn(text);
  if (turn === 'measure') return { frame: turn, cue: text.slice(0, 8) };
  if (admitsSomething(text) && !INTENT.test(text))
    return { frame: 'problem', cue: 'lack of something named' };
  return readLeadIn(text);
}

function readSectionFrame(kind: SectionKind | undefined): LeadInReading | null {
  if (kind === 'problems') return { frame: 'problem', cue: 'section of problems' };
  return kind === 'measures' ? { frame: 'measure', cue: 'section of measures' } : null;
}

/** An unmarked sentence right behind its parent that leads in no list is where a point goes over to its own answer. */
function isAnswer(drafts: readonly ItemDraft[], index: number): boolean {
  const [draft, next] = [drafts[index], drafts[index + 1]];
  if (draft === undefined || draft.marker !== null || draft.parent !== index - 1) return false;
  return next?.parent !== draft.parent || next.marker === null;
}

/** 2025年， before a list, in the report of 2024, announces plans. */
function readYear(text: string, year: number | null, leadsIn: boolean): LeadInReading | null {
  const cue = year === null ? undefined : new RegExp(`${year + 1}\\s?年`, 'u').exec(text)?.[0];
  return leadsIn && cue !== undefined && !DONE.test(text) ? { frame: 'measure', cue } : null;
}

/** A section that tells what was done has a list of problems or plans only where it says so outright. */
function isCredible(reading: LeadInReading, kind: SectionKind): boolean {
  if (!isNarrated(kind)) return true;
  if (reading.frame === 'measure') return FUTURE.test(reading.cue);
  return reading.frame === 'achievement' || /问题|不足|差距|短板/u.test(reading.cue);
}
