import { toAnalysisText } from "./analysis-text.js";
import { splitItemClauses } from "./item-clauses.js";
import { compilePatterns } from "./patterns/compile-patterns.js";
import { ownTagsOf, tagTokens } from "./patterns/tag-tokens.js";
import { segmentText } from "./segment.js";
/** Compiles a researcher's own rules. Throws an InputError that names the rule which cannot be parsed. */
export function compileRules(set) {
    const own = ownTagsOf(set);
    const matcher = compilePatterns(set);
    return {
        name: set.name,
        tag: (text) => tagTokens(segmentText(toAnalysisText(text)), own),
        match: (text, tokens) => matcher(tokens).map((found) => describeMatch(text, found, tokens)),
    };
}
function describeMatch(text, found, tokens) {
    const from = (at) => tokens[at]?.start ?? 0;
    const to = (at) => tokens[at - 1]?.end ?? 0;
    const captured = [...found.groups].map(([name, { start, end }]) => [name, text.slice(from(start), to(end))]);
    return {
        rule: found.pattern,
        start: from(found.start),
        end: to(found.end),
        fields: { ...found.pattern.sets, ...Object.fromEntries(captured) },
    };
}
/** What a researcher's own rules mark in the items, sentence by sentence (a sentence ends at 。！？；), in order of the text. */
export function findOwnMarks(report, items, rules, sentences = splitItemClauses(report.text, items)) {
    return sentences.flatMap(({ item, span }) => {
        const text = report.text.slice(span.start, span.end);
        return rules.match(text, rules.tag(text)).map(({ rule, start, end, fields }) => ({
            span: { start: span.start + start, end: span.start + end },
            item,
            rules: rules.name,
            rule: rule.id,
            fields,
        }));
    });
}
//# sourceMappingURL=own-rules.js.map