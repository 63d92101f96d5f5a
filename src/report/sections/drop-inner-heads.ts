import type { HeadingCandidate } from './heading-candidates.ts';

/** At least a known title at a line's start: titles in sentences and in tables of contents weigh less. */
const HEADING_WEIGHT = 6;

/**
 * The candidates without the heads inside an overview that are numbered like the sections (一、总体情况 holds 一、主动公开情况 to
 * 五、监督保障情况, then 二、主动公开政府信息情况 follows). They are told by numbers that begin anew behind the overview and go back, at the
 * section of what was published, to the one due after it. A section's number that was printed twice by a slip never goes back.
 */
export function dropInnerHeads(candidates: readonly HeadingCandidate[]): HeadingCandidate[] {
  const kept: HeadingCandidate[] = [];
  for (let at = 0; at < candidates.length; ) {
    const candidate = candidates[at];
    if (candidate === undefined) break;
    kept.push(candidate);
    at = candidate.kind === 'overview' ? endOfInnerHeads(candidates, at) : at + 1;
  }
  return kept;
}

/** Index of the section that follows the overview at `at`, behind the heads inside it; the next index where it has none. */
function endOfInnerHeads(candidates: readonly HeadingCandidate[], at: number): number {
  const first = candidates[at + 1];
  const ordinal = candidates[at]?.ordinal ?? null;
  if (ordinal === null || first?.ordinal !== 1) return at + 1;
  let end = at + 1;
  let wentBeyond = first.kind === 'proactive';
  for (let i = at + 2; i < candidates.length; i++) {
    const { kind, ordinal: number, weight } = candidates[i] ?? first;
    // behind these stand other lists, or another copy of the report; and so no candidate is looked at twice
    if (kind === 'overview' || kind === 'problems' || kind === 'problems_and_measures') break;
    // the last one: a head inside may bear the same number and kind
    if (wentBeyond && kind === 'proactive' && number === ordinal + 1 && weight >= HEADING_WEIGHT) end = i;
    wentBeyond ||= number !== null && number > ordinal;
  }
  return end;
}
