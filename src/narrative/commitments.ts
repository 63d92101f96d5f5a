import type { Report } from '../report/report.ts';
import type { Span } from '../text/span.ts';
import { COMMITMENT_PATTERNS, GENERIC_INSTRUMENT } from './commitment-patterns.ts';
import type { Commitment, Item } from './narrative.ts';

/**
 * For every measure that is not a bare heading over others: who, by when, how much, with what (codebook, 7), each the first
 * mention or null; `actionability` is the share (0, 0.25 … 1) of the four that are given. No measures: empty.
 */
export function findCommitments(report: Report, items: readonly Item[]): Commitment[] {
  return items.flatMap((item, index) => {
    if (item.role !== 'measure') return [];
    const start = item.span.start + (item.marker?.length ?? 0);
    const text = report.text.slice(start, item.span.end);
    const deadline = findPart(text, start, COMMITMENT_PATTERNS.deadline);
    const parts = {
      owner: findPart(text, start, COMMITMENT_PATTERNS.owner),
      deadline,
      // 10个工作日内 is a date, not an amount
      amount: findPart(
        deadline === null ? text : blank(text, start, deadline),
        start,
        COMMITMENT_PATTERNS.amount,
      ),
      instrument: findPart(text, start, COMMITMENT_PATTERNS.instrument, GENERIC_INSTRUMENT),
    };
    const given = Object.values(parts).filter((part) => part !== null).length;
    return [{ item: index, ...parts, actionability: given / 4 }];
  });
}

function findPart(text: string, offset: number, patterns: readonly RegExp[], not?: RegExp): Span | null {
  for (const pattern of patterns) {
    for (const match of text.matchAll(new RegExp(pattern, 'gu'))) {
      const part = match[1];
      if (part === undefined) continue;
      const lead = part.length - stripVerb(part).length;
      const named = part.slice(lead).trimEnd();
      if (named === '' || not?.test(named)) continue;
      const start = offset + match.index + match[0].indexOf(part) + lead;
      return { start, end: start + named.length };
    }
  }
  return null;
}

/** What stands before the last verb is not of the name: 年底前建立通报制度 names 通报制度. */
function stripVerb(part: string): string {
  return part.startsWith('《') ? part : part.replace(VERB, '');
}

const VERB =
  /^.*(?:实行|执行|落实|建立|健全|完善|制定|形成|印发|修订|细化|推行|坚持|开展|召开|制作|编制|严格|优化|进一步|继续|不断|切实)(?=.{2})/u;

function blank(text: string, offset: number, span: Span): string {
  return (
    text.slice(0, span.start - offset) +
    '\u3000'.repeat(span.end - span.start) +
    text.slice(span.end - offset)
  );
}
