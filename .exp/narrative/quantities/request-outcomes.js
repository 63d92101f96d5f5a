import { OUTCOME_RULES } from "./load-subject-rules.js";
/** `requests.<row>` with its cells; of several rows the group that they share (`requests.refused`) and the sum of their cells. */
export function readOutcome(words) {
    const rows = OUTCOME_RULES.find(({ match }) => match.test(words))?.rows;
    const [first] = rows ?? [];
    if (rows === undefined || first === undefined)
        return null;
    const subject = rows.length === 1 ? first : (first.split('.')[0] ?? first);
    return { subject: `requests.${subject}`, cell: rows.map((row) => `requests.${row}.total`).join('+') };
}
//# sourceMappingURL=request-outcomes.js.map