import type { HeadingCandidate } from './heading-candidates.ts';

/** Below this a narrative section has no room for a body: so tables of contents and sentences that list the titles lose. */
const MINIMAL_BODY_CHARS = 8;
const NO_BODY_PENALTY = 5;
const REPEATED_KIND_PENALTY = 4;
const GAP_PENALTY = 1;
const REPEATED_ORDINAL_PENALTY = 2;
/** A known title that stands alone on its line. */
const CERTAIN_WEIGHT = 8;

/**
 * The headings of a report, chosen as one chain: numbers must rise (one may be printed twice, before two known titles), and the sum of what speaks for each heading, less what speaks
 * against neighbours (no body between them, skipped numbers, a kind told twice), is the greatest possible.
 */
export function chooseHeadings(
  candidates: readonly HeadingCandidate[],
  textLength: number,
): HeadingCandidate[] {
  const best: { score: number; previous: number }[] = [];
  candidates.forEach((candidate, i) => {
    let choice = { score: candidate.weight - startPenalty(candidate), previous: -1 };
    for (let j = 0; j < i; j++) {
      const before = candidates[j];
      const chain = best[j];
      if (before === undefined || chain === undefined || !follows(before, candidate)) continue;
      const score = chain.score + candidate.weight - linkPenalty(before, candidate);
      // of two alike the later: a table of contents without dots differs from the headings in its place alone
      const isCopy = score === choice.score && areAlike(before, candidates[choice.previous]);
      if (score > choice.score || isCopy) choice = { score, previous: j };
    }
    best.push(choice);
  });
  let at = -1;
  let top = 0;
  best.forEach(({ score }, i) => {
    const last = candidates[i];
    const total = last === undefined ? 0 : score - bodyPenalty(last, textLength);
    if (total > top) [top, at] = [total, i];
  });
  const chosen: HeadingCandidate[] = [];
  while (at >= 0) {
    const candidate = candidates[at];
    if (candidate !== undefined) chosen.unshift(candidate);
    at = best[at]?.previous ?? -1;
  }
  return chosen;
}

function follows(before: HeadingCandidate, after: HeadingCandidate): boolean {
  if (after.start < before.end) return false;
  if (before.ordinal === null || after.ordinal === null || after.ordinal > before.ordinal) return true;
  // a slip of numbering, not a list inside a section: lists have titles of their own, or text behind them
  const areCertain = Math.min(before.weight, after.weight) >= CERTAIN_WEIGHT;
  return after.ordinal === before.ordinal && after.kind !== before.kind && areCertain;
}

function areAlike(a: HeadingCandidate, b: HeadingCandidate | undefined): boolean {
  return a.kind === b?.kind && a.ordinal === b.ordinal && a.title === b.title;
}

function startPenalty(candidate: HeadingCandidate): number {
  return candidate.ordinal === null ? 0 : (candidate.ordinal - 1) * GAP_PENALTY;
}

function linkPenalty(before: HeadingCandidate, after: HeadingCandidate): number {
  const step = before.ordinal === null || after.ordinal === null ? 1 : after.ordinal - before.ordinal;
  const repeated = before.kind === after.kind && before.kind !== 'other' && before.kind !== 'organization';
  const numbering = step === 0 ? REPEATED_ORDINAL_PENALTY : (step - 1) * GAP_PENALTY;
  return numbering + (repeated ? REPEATED_KIND_PENALTY : 0) + bodyPenalty(before, after.start);
}

function bodyPenalty(heading: HeadingCandidate, end: number): number {
  return heading.narrative && end - heading.end < MINIMAL_BODY_CHARS ? NO_BODY_PENALTY : 0;
}
