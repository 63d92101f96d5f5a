/** All places that a rule's expression matches in a clause, where its conditions hold; empty where they do not. */
export function matchRule(rule, clause, context) {
    if (rule.promised && !context.promised)
        return [];
    if (rule.clause?.test(clause) === false || rule.unless?.test(clause) === true)
        return [];
    const matches = [...clause.matchAll(rule.match)];
    if (matches.length === 0)
        return matches;
    if (rule.sentence?.test(context.sentence) === false || (rule.requests && !context.itemRequests))
        return [];
    return matches;
}
//# sourceMappingURL=match-rule.js.map