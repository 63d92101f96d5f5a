import type { Report, Section, SectionKind } from '../../report/report.ts';
import { sliceSpan } from '../../text/span.ts';
import type { ItemDraft } from '../items/item-draft.ts';
import { type ItemContext, isNarrated } from './item-context.ts';
import { admitsSomething } from './lead-in-content.ts';
import { type LeadInReading, readLeadIn, readTurn } from './lead-ins.ts';
import { isNeutral } from './neutral-heading.ts';
import { ABOUT_REPORT, DONE, FUTURE, INTENT, tellsOfMending, WANTING } from './role-cues.ts';
import { OPENING_ACT, SHORTCOMING } from './role-words.ts';

/** What stands around each item, in the order of the drafts: section, lead-in in force, neighbours. */
export function readContexts(report: Report, drafts: readonly ItemDraft[]): ItemContext[] {
  const sections = new Map(report.sections.map((section): [number, Section] => [section.position, section]));
  // the reading in force among the children of an item; key null is the section itself
  let inForce = new Map<number | null, LeadInReading | null>();
  // the list that a reading was last used for; another list under it starts afresh
  let lists = new Map<number | null, number | null>();
  let section: number | null = null;
  let seenList = false;
  // a report that introduces itself inside a section has not begun to tell
  let isFirst = true;
  return drafts.map((draft, index) => {
    if (draft.section !== section) {
      section = draft.section;
      inForce = new Map([[null, readSectionFrame(sections.get(section)?.kind)]]);
      lists = new Map();
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
    if (draft.marker === null) lists.delete(draft.parent);
    else if (startsAnew(lists.get(draft.parent), draft) && sectionKind === 'problems_and_measures')
      inForce.set(draft.parent, null);
    if (draft.list !== null) lists.set(draft.parent, draft.list);
    if (draft.marker === null && speaks) {
      const read =
        readPast(text, report.year) ??
        (leadsIn ? readLeadIn(text) : readSentence(text)) ??
        readYear(text, report.year, leadsIn);
      const reading = settleVowed(read, report.text, drafts, index + 1);
      const held = inForce.get(draft.parent) ?? null;
      if (reading !== null && isCredible(reading, sectionKind, text) && !goesOnMending(held, reading, text))
        inForce.set(draft.parent, reading);
    }
    const heading =
      draft.headingEnd === null
        ? null
        : report.text.slice(draft.span.start + (draft.marker?.length ?? 0), draft.headingEnd).trim();
    // （一）存在的问题。… with its text in the same point announces it to itself
    const own = heading !== null && !isParent && isNeutral(heading) ? readLeadIn(heading) : null;
    const frame =
      own !== null && isCredible(own, sectionKind, heading ?? '') ? own : (inForce.get(draft.parent) ?? null);
    if (isParent) {
      const readings = [
        readPast(heading ?? content, report.year),
        readLeadIn(content),
        readLeadIn(heading ?? content),
        frame,
      ];
      inForce.set(
        index,
        settleVowed(
          readings.find((reading) => reading !== null && isCredible(reading, sectionKind, content)) ?? null,
          report.text,
          drafts,
          index + 1,
        ),
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

/** What is admitted and vowed at once leads in measures where most points of the list at `first` open with an act and no lack. */
function settleVowed(
  reading: LeadInReading | null,
  text: string,
  drafts: readonly ItemDraft[],
  first: number,
): LeadInReading | null {
  const list = drafts[first]?.list ?? null;
  if (!reading?.isVowed || list === null) return reading;
  let acts = 0;
  let points = 0;
  for (let at = first; at < drafts.length; at++) {
    const draft = drafts[at];
    // points inside points are no end of the list
    if (draft === undefined || (draft.parent ?? -1) < (drafts[first]?.parent ?? -1)) break;
    if (draft.list !== list) continue;
    points++;
    const opening = /^[^，。；]*/u.exec(
      sliceSpan(text, draft.span)
        .slice(draft.marker?.length ?? 0)
        .trim(),
    );
    if (isAct(opening?.[0] ?? '')) acts++;
  }
  return acts * 2 > points ? { frame: 'measure', cue: reading.cue } : reading;
}

function isAct(opening: string): boolean {
  return OPENING_ACT.test(opening) && !SHORTCOMING.test(opening) && !WANTING.test(opening);
}

/** A sentence by itself: one that admits something named is of the problems, even if it ends on 有待今后解决. */
function readSentence(text: string): LeadInReading | null {
  if (tellsOfMending(text)) return null;
  const turn = readTurn(text);
  // 改进情况：组织培训2次。 turns to what may be told as done
  const title = turn === 'measure' ? readLeadIn(/^[^。；，：:]*/u.exec(text)?.[0] ?? '') : null;
  if (title?.frame === 'improvement') return title;
  if (turn === 'measure') return { frame: turn, cue: text.slice(0, 8) };
  if (admitsSomething(text) && !INTENT.test(text))
    return { frame: 'problem', cue: 'lack of something named' };
  const reading = readLeadIn(text);
  // 整改措施未能跟进公开 names measures and promises none
  return reading?.frame === 'measure' && SHORTCOMING.test(text) && !INTENT.test(text) ? null : reading;
}

function readSectionFrame(kind: SectionKind | undefined): LeadInReading | null {
  if (kind === 'problems') return { frame: 'problem', cue: 'section of problems' };
  return kind === 'measures' ? { frame: 'measure', cue: 'section of measures' } : null;
}

/** A second list right behind the first, with no word between them: what announced the first need not hold for it. */
function startsAnew(list: number | null | undefined, draft: ItemDraft): boolean {
  return list !== undefined && list !== null && draft.list !== list && draft.place === 1;
}

/** An unmarked sentence right behind its parent that leads in no list is where a point goes over to its own answer. */
function isAnswer(drafts: readonly ItemDraft[], index: number): boolean {
  const [draft, next] = [drafts[index], drafts[index + 1]];
  if (draft === undefined || draft.marker !== null || draft.parent !== index - 1) return false;
  return next?.parent !== draft.parent || next.marker === null;
}

/** 2022年问题整改情况 in the report of 2023, 上年度报告指出的不足: what follows was done about them. */
function readPast(text: string, year: number | null): LeadInReading | null {
  const cue = /(?:上(?:一)?年度?|去年|往年|(?<cited>20\d\d)\s?年度?)[^。；]{0,80}?(?:问题|不足|短板)/u.exec(
    text,
  );
  if (cue === null || FUTURE.test(text) || INTENT.test(text)) return null;
  const { cited } = cue.groups ?? {};
  if (cited !== undefined && (year === null || Number(cited) >= year)) return null;
  return { frame: 'remedy', cue: cue[0] };
}

/** 对此，我局… behind the problems of last year leads in what was done about them. */
function goesOnMending(held: LeadInReading | null, reading: LeadInReading, text: string): boolean {
  return held?.frame === 'remedy' && reading.frame === 'measure' && !FUTURE.test(text) && !INTENT.test(text);
}

/** 2025年， before a list, in the report of 2024, announces plans. */
function readYear(text: string, year: number | null, leadsIn: boolean): LeadInReading | null {
  const cue = year === null ? undefined : new RegExp(`${year + 1}\\s?年`, 'u').exec(text)?.[0];
  return leadsIn && cue !== undefined && !DONE.test(text) ? { frame: 'measure', cue } : null;
}

/** 以社会关注的热点问题为重点 announces nothing: what is announced stands at the end. */
const NEAR_END = 16;

const SHOWN = /表现|体现|反映/u;

/** A section that tells what was done has a list of problems or plans only where it says so outright. */
function isCredible(reading: LeadInReading, kind: SectionKind, text: string): boolean {
  if (!isNarrated(kind)) return true;
  if (reading.frame === 'measure') return FUTURE.test(reading.cue);
  if (reading.frame === 'achievement') return true;
  // 表现在： also leads in successes; its points decide
  if (reading.frame === 'problem' && /[：:]\s*$/u.test(text) && (reading.isVowed || SHOWN.test(reading.cue)))
    return true;
  return (
    /问题|不足|差距|短板/u.test(reading.cue) &&
    (reading.frame !== 'problem' || text.trimEnd().slice(-NEAR_END).includes(reading.cue))
  );
}
