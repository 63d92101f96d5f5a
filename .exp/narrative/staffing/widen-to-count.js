/** How many words may stand between a count and the role that it counts: 1名综合科干事兼管. */
const BETWEEN = 3;
/**
 * The match with the count that belongs to its role: where it holds two the last before the role (1名分管领导和1名联络员), where it
 * holds none the one just before it (1名干事 + 干事兼管). The match itself where there is none, or where it denies that anyone is there.
 */
export function widenToCount(match, tokens) {
    const role = match.groups.get('role');
    if (role === undefined || match.pattern.sets.polarity === 'absent')
        return match;
    const count = match.groups.get('count');
    if (count === undefined)
        return takeCountBefore(match, role.start, tokens);
    for (let at = role.start - 1; at > count.start; at--)
        if (isCount(tokens, at))
            return withCount(match, at);
    return match;
}
function takeCountBefore(match, role, tokens) {
    if (match.start !== role)
        return match;
    for (let at = role - 2; at >= Math.max(0, role - 2 - BETWEEN); at--) {
        if (tokens.slice(at, role).some(({ tags }) => tags.has('Pause') || tags.has('Conjunction')))
            return match;
        if (isCount(tokens, at))
            return withCount(match, at);
    }
    return match;
}
function isCount(tokens, at) {
    return tokens[at]?.tags.has('Numeral') === true && tokens[at + 1]?.tags.has('PersonUnit') === true;
}
function withCount(match, at) {
    const groups = new Map(match.groups);
    groups.set('count', { start: at, end: at + 1 }).set('unit', { start: at + 1, end: at + 2 });
    return { ...match, start: at, groups };
}
//# sourceMappingURL=widen-to-count.js.map