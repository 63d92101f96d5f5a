import type { Section } from '../report.ts';
import { parseOrdinal } from './ordinals.ts';
import { SECTION_TITLES } from './section-titles.ts';

/** A place of the text that may be a section's heading, with what speaks for it. */
export interface HeadingCandidate {
  readonly ordinal: number | null;
  readonly kind: Section['kind'];
  readonly narrative: boolean;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  /** Higher is likelier; only compared within one report. */
  readonly weight: number;
}

// a number of the first level, at a line's start (a stray bracket or page number before it) or glued to a sentence's end
const NUMBERED =
  /(^[ \t)）]{0,40}|[。！？；)）][ \t]{0,4})([一二三四五六七八九十]{1,3})[ \t]?[、.．，,][ \t]*/gm;
// where all lines of a report were glued together nothing need stand before a number; only prescribed titles count there
const GLUED =
  /([一二三四五六七八九十])[、.．][ \t]*(?=总体情况|主动公开(?:政府)?信息的?情况|收到和处理|(?:因?(?:政府)?信息公开(?:工作)?)(?:被申请|被|提起|的)?行政复议|(?:(?:政府|政务)?信息公开)?(?:工作)?(?:中)?存在的?(?:主要)?(?:问题|不足|困难)|(?:主要)?问题(?:以及|及|和|与)改进|其[他它]需?要?报告|需要报告的其[他它])/g;
// 一 概述, 第一部分：概述: a number and a blank or a word for part; only a known title alone on its line counts
const SPACED =
  /^[ \t]{0,40}(?:([一二三四五六七八九十]{1,3})[ \t]{1,8}|第([一二三四五六七八九十]{1,3})部分[ \t:：、]{0,8})(?=\p{Script=Han})/gmu;
const TITLE_CHARS = 45;

/** Every place where a section could begin, in order. */
export function findHeadingCandidates(text: string): HeadingCandidate[] {
  const numbered = [...text.matchAll(NUMBERED)].flatMap((match) => {
    const [whole, lead = '', numeral = ''] = match;
    const start = match.index + lead.length;
    const atLineStart =
      !/[。！？；]/.test(lead) &&
      (match.index === 0 || text[match.index - 1] === '\n' || lead.startsWith('\n'));
    const candidate = readHeading(
      text,
      start,
      match.index + whole.length,
      parseOrdinal(numeral),
      atLineStart,
    );
    return candidate === null ? [] : [candidate];
  });
  const seen = new Set(numbered.map(({ start }) => start));
  const glued = [...text.matchAll(GLUED)].flatMap((match) => {
    if (seen.has(match.index)) return [];
    const titleStart = match.index + match[0].length;
    return readHeading(text, match.index, titleStart, parseOrdinal(match[1] ?? ''), false) ?? [];
  });
  const spaced = [...text.matchAll(SPACED)].flatMap((match) => {
    const titleStart = match.index + match[0].length;
    const start = match.index + match[0].search(/\S/u);
    const heading = readHeading(text, start, titleStart, parseOrdinal(match[1] ?? match[2] ?? ''), true);
    if (heading === null || !isAlone(text, heading)) return [];
    return heading.kind === 'other' && heading.narrative ? [] : [heading];
  });
  return [...numbered, ...glued, ...spaced, ...bareHeadings(text)].sort((a, b) => a.start - b.start);
}

function isAlone(text: string, { end }: HeadingCandidate): boolean {
  return /^[ \t]*(?:\n|$)/.test(text.slice(end, end + TITLE_CHARS));
}

function readHeading(
  text: string,
  start: number,
  titleStart: number,
  ordinal: number | null,
  atLineStart: boolean,
): HeadingCandidate | null {
  const rest = text.slice(titleStart, titleStart + TITLE_CHARS);
  const line = unbreakTitle(rest) ?? rest.split('\n', 1)[0] ?? '';
  const found = matchTitle(line);
  // unknown titles count only where a numbered line is nothing but a short title, in two halves at most
  const alone =
    atLineStart &&
    line.length <= TITLE_CHARS - 10 &&
    /^[^，。；：！？,;:!?\t]{2,30}(?:[，,][^，。；：！？,;:!?\t]{2,20})?[。：:]?\s*$/.test(line);
  if (found === null && !alone) return null;
  const isWhole = found !== null && /^[ \t]*(?:[。：:][ \t]*)?$/.test(line.slice(found.length));
  const isLeader = /[.…·]{3,}|\s\d{1,3}$/.test(line);
  const titleLength =
    found === null || (alone && !isWhole && line.length <= found.length + 12)
      ? line.trimEnd().length
      : found.length;
  return {
    ordinal,
    kind: found?.kind ?? 'other',
    narrative: found?.narrative ?? true,
    title: line.slice(0, titleLength).replace(/[\s。：:]+/g, ''),
    start,
    end: titleStart + titleLength,
    weight:
      (found === null ? 1 : 3) + (atLineStart ? 3 : 0) + (isWhole || alone ? 2 : 0) - (isLeader ? 4 : 0),
  };
}

/** A prescribed title that the edge of a page broke in two (存在的主要问题及改⏎进情况), the break as a blank; null for any other text. */
function unbreakTitle(rest: string): string | null {
  const [first = '', second = ''] = rest.split('\n', 2);
  if (first.trim().length < SHORTEST_HALF || !/^\p{Script=Han}/u.test(second)) return null;
  const joined = `${first} ${second}`;
  const found = matchTitle(joined);
  const rests = joined.slice(found?.length ?? 0).trim();
  return found !== null && rests === '' && found.length > first.length + 1 ? joined : null;
}

/** Of a title broken in two the first half is at least so long. */
const SHORTEST_HALF = 6;

interface TitleMatch {
  readonly kind: Section['kind'];
  readonly narrative: boolean;
  /** Characters of the line that belong to the title. */
  readonly length: number;
}

// before the words of a title: who discloses; and the year, where the words are none with it (2023年工作打算 are, 2022年主动公开情况 are not)
const PREFIXES = [/^(?:各级)?(?:行政机关|本机关|本单位|本部门)/, /^(?:\d{4}年度?|本年度)/];

// blanks inside the words, and the pinyin that some pages print behind them
const UNREAD = /[ \t]+|[（(][\p{Script=Latin} ]{2,40}[）)]/gu;

/** The kind of a title at the start of `line`; blanks and pinyin inside the words are looked through. */
function matchTitle(line: string): TitleMatch | null {
  const compact = line.replace(UNREAD, '');
  for (const prefix of PREFIXES) {
    const skipped = prefix.exec(compact)?.[0].length ?? 0;
    const named = compact.slice(skipped);
    for (const { kind, narrative, pattern } of SECTION_TITLES) {
      const found = pattern.exec(named)?.[0] ?? '';
      if (found.length >= 2) return { kind, narrative, length: printedLength(line, skipped + found.length) };
    }
  }
  return null;
}

/** How many characters of `line` hold its first `count` that are read. */
function printedLength(line: string, count: number): number {
  let [seen, from] = [0, 0];
  for (const { index, 0: unread } of [...line.matchAll(UNREAD), { index: line.length, 0: '' }]) {
    if (seen + index - from >= count) return from + count - seen;
    seen += index - from;
    from = index + unread.length;
  }
  return line.length;
}

// some reports print the prescribed titles without numbers, or a converter gives them arabic ones; only these, alone on a line, count
const BARE =
  /^[ \t]*(?:(\d{1,2})[.、．][ \t]*)?(总体情况|主动公开政府信息情况|收到和处理政府信息公开申请情况|(?:因)?政府信息公开(?:工作被申请)?行政复议、(?:提起)?行政诉讼情况|存在的?(?:主要)?(?:问题|不足)(?:以及|及|和|与)改进(?:情况|措施|举措)|其他需要报告的事项)[ \t]*$/gm;

function bareHeadings(text: string): HeadingCandidate[] {
  return [...text.matchAll(BARE)].flatMap((match) => {
    const title = match[2] ?? '';
    const found = matchTitle(title);
    if (found === null) return [];
    const number = match[1];
    const start = match.index + match[0].indexOf(number ?? title);
    const { kind, narrative } = found;
    const ordinal = number === undefined ? null : Number(number);
    const end = match.index + match[0].lastIndexOf(title) + title.length;
    return [{ ordinal, kind, narrative, title, start, end, weight: 4 }];
  });
}
