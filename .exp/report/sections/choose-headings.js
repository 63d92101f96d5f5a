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
export function chooseHeadings(candidates, textLength) {
    const best = [];
    candidates.forEach((candidate, i) => {
        let choice = { score: candidate.weight - startPenalty(candidate), previous: -1 };
        for (let j = 0; j < i; j++) {
            const before = candidates[j];
            const chain = best[j];
            if (before === undefined || chain === undefined || !follows(before, candidate))
                continue;
            const score = chain.score + candidate.weight - linkPenalty(before, candidate);
            if (score > choice.score)
                choice = { score, previous: j };
        }
        best.push(choice);
    });
    let at = -1;
    let top = 0;
    best.forEach(({ score }, i) => {
        const last = candidates[i];
        const total = last === undefined ? 0 : score - bodyPenalty(last, textLength);
        if (total > top)
            [top, at] = [total, i];
    });
    const chosen = [];
    while (at >= 0) {
        const candidate = candidates[at];
        if (candidate !== undefined)
            chosen.unshift(candidate);
        at = best[at]?.previous ?? -1;
    }
    return chosen;
}
function follows(before, after) {
    if (after.start < before.end)
        return false;
    if (before.ordinal === null || after.ordinal === null || after.ordinal > before.ordinal)
        return true;
    // a slip of numbering, not a list inside a section: lists have titles of their own, or text behind them
    const areCertain = Math.min(before.weight, after.weight) >= CERTAIN_WEIGHT;
    return after.ordinal === before.ordinal && after.kind !== before.kind && areCertain;
}
function startPenalty(candidate) {
    return candidate.ordinal === null ? 0 : (candidate.ordinal - 1) * GAP_PENALTY;
}
function linkPenalty(before, after) {
    const step = before.ordinal === null || after.ordinal === null ? 1 : after.ordinal - before.ordinal;
    const repeated = before.kind === after.kind && before.kind !== 'other' && before.kind !== 'organization';
    const numbering = step === 0 ? REPEATED_ORDINAL_PENALTY : (step - 1) * GAP_PENALTY;
    return numbering + (repeated ? REPEATED_KIND_PENALTY : 0) + bodyPenalty(before, after.start);
}
function bodyPenalty(heading, end) {
    return heading.narrative && end - heading.end < MINIMAL_BODY_CHARS ? NO_BODY_PENALTY : 0;
}
//# sourceMappingURL=choose-headings.js.map