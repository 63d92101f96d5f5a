import { matchRule } from "./match-rule.js";
import { indexTriggers } from "./trigger-index.js";
/** Holds every rule, by itself and behind its triggers, against its own examples; empty where all keep their word. */
export function checkRules(rules) {
    return rules.flatMap((rule) => {
        const triggers = indexTriggers([rule]);
        // a clause with a comma is the sentence as well, and what it says of requests is taken for granted
        const matches = (sentence) => sentence.split(/[，,]/u).some((clause) => {
            const context = { sentence, sentenceRequests: true, itemRequests: true, promised: true };
            return triggers.candidates(clause).length > 0 && matchRule(rule, clause, context).length > 0;
        });
        return [
            ...rule.examples
                .filter((clause) => !matches(clause))
                .map((clause) => ({ rule: rule.id, clause, expected: 'match' })),
            ...rule.counterexamples
                .filter(matches)
                .map((clause) => ({ rule: rule.id, clause, expected: 'no match' })),
        ];
    });
}
//# sourceMappingURL=check-rules.js.map