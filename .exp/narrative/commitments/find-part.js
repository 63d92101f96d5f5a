/**
 * The part of a promise that the rules, the plainest first, find in a text: of equal rank the earliest, where two begin together the
 * longer. Null where none finds any. Offsets are those of the text.
 */
export function findPart(text, rules) {
    let best = null;
    let rank = Number.POSITIVE_INFINITY;
    for (const rule of rules) {
        if (rule.rank > rank)
            break;
        if (!rule.triggers.some((trigger) => text.includes(trigger)))
            continue;
        const found = firstMatch(text, rule);
        if (found === null || (best !== null && !goesBefore(found, best)))
            continue;
        best = found;
        rank = rule.rank;
    }
    return best;
}
function goesBefore(a, b) {
    return a.start < b.start || (a.start === b.start && a.end > b.end);
}
function firstMatch(text, rule) {
    for (const match of text.matchAll(rule.match)) {
        const [from, to] = match.indices?.[1] ?? [0, 0];
        const part = text.slice(from, to);
        const named = (rule.strip === null ? part : part.replace(rule.strip, '')).trimStart();
        const name = named.trimEnd();
        if (name === '' || rule.not?.test(name) === true)
            continue;
        const start = to - named.length;
        return { start, end: start + name.length };
    }
    return null;
}
//# sourceMappingURL=find-part.js.map