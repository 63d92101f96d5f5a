import type { Report } from '../../report/report.ts';
import type { Span } from '../../text/span.ts';
import type { Commitment, Item } from '../narrative.ts';
import { BLANK } from './blank.ts';
import { blankDone } from './blank-done.ts';
import { COMMITMENT_PARTS } from './commitment-rule.ts';
import { findPart } from './find-part.ts';
import { ownCommitmentRules } from './load-commitment-rules.ts';

/**
 * For every measure: who, by when, how much, with what (codebook, 7), each the plainest mention or null; `actionability` is the share
 * (0, 0.25 … 1) of the four that are given. No measures: empty.
 */
export function findCommitments(report: Report, items: readonly Item[]): Commitment[] {
  return items.flatMap((item, index) => {
    if (item.role !== 'measure') return [];
    const start = item.span.start + (item.marker?.length ?? 0);
    const text = report.text.slice(start, item.span.end);
    // what stands in a title or a name is told of that document
    const plain = text.replace(NAMES, (name) => BLANK.repeat(name.length));
    const promised = blankDone(plain, report.year);
    const deadline = findPart(plain, ownCommitmentRules('deadline'));
    const found = {
      owner: findPart(text, ownCommitmentRules('owner')),
      deadline,
      // 10个工作日内 is a date, not an amount; nor is what was done
      amount: findPart(
        deadline === null ? promised : blank(promised, deadline),
        ownCommitmentRules('amount'),
      ),
      instrument: findPart(text, ownCommitmentRules('instrument')),
    };
    const shift = (span: Span | null) =>
      span === null ? null : { start: start + span.start, end: start + span.end };
    return [
      {
        item: index,
        owner: shift(found.owner),
        deadline: shift(found.deadline),
        amount: shift(found.amount),
        instrument: shift(found.instrument),
        actionability: COMMITMENT_PARTS.filter((part) => found[part] !== null).length / 4,
      },
    ];
  });
}

const NAMES = /《[^《》]{1,60}》|“[^“”]{1,40}”/gu;

function blank(text: string, { start, end }: Span): string {
  return text.slice(0, start) + BLANK.repeat(end - start) + text.slice(end);
}
