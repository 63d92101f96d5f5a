import { toAnalysisText } from "../analysis-text.js";
import { segmentText } from "../segment.js";
import { compilePatterns } from "./compile-patterns.js";
import { ownTagsOf, tagTokens } from "./tag-tokens.js";
/** Holds every pattern, by itself, against its own examples; empty where all keep their word. */
export function checkPatterns(set) {
    return set.patterns.flatMap((pattern) => {
        const match = compilePatterns({ ...set, patterns: [pattern] });
        const matches = (clause) => match(tagTokens(segmentText(toAnalysisText(clause)), ownTagsOf(set))).length > 0;
        const missed = pattern.examples.filter((clause) => !matches(clause));
        const wrong = pattern.counterexamples.filter(matches);
        return [
            ...missed.map((clause) => ({ pattern: pattern.id, clause, expected: 'match' })),
            ...wrong.map((clause) => ({ pattern: pattern.id, clause, expected: 'no match' })),
        ];
    });
}
//# sourceMappingURL=check-patterns.js.map