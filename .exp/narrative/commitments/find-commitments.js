import { COMMITMENT_PARTS } from "./commitment-rule.js";
import { findPart } from "./find-part.js";
import { ownCommitmentRules } from "./load-commitment-rules.js";
/**
 * For every measure: who, by when, how much, with what (codebook, 7), each the plainest mention or null; `actionability` is the share
 * (0, 0.25 … 1) of the four that are given. No measures: empty.
 */
export function findCommitments(report, items) {
    return items.flatMap((item, index) => {
        if (item.role !== 'measure')
            return [];
        const start = item.span.start + (item.marker?.length ?? 0);
        const text = report.text.slice(start, item.span.end);
        // what stands in a title or a name is told of that document
        const plain = text.replace(NAMES, (name) => BLANK.repeat(name.length));
        const deadline = findPart(plain, ownCommitmentRules('deadline'));
        const found = {
            owner: findPart(text, ownCommitmentRules('owner')),
            deadline,
            // 10个工作日内 is a date, not an amount
            amount: findPart(deadline === null ? plain : blank(plain, deadline), ownCommitmentRules('amount')),
            instrument: findPart(text, ownCommitmentRules('instrument')),
        };
        const shift = (span) => span === null ? null : { start: start + span.start, end: start + span.end };
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
/** Neither a word nor a mark to any rule, so that a gap may run over it. */
const BLANK = '\u3000';
function blank(text, { start, end }) {
    return text.slice(0, start) + BLANK.repeat(end - start) + text.slice(end);
}
//# sourceMappingURL=find-commitments.js.map