import { createRequire } from 'node:module';
import { InputError } from "../../text/input-error.js";
import { findSetFault } from "./find-set-fault.js";
import { simplifyMatch, withSimplified } from "./match-elements.js";
/** Tokens tried at a time, so that the work grows with the clause and not with its square; no pattern reaches over the overlap. */
const WINDOW = 120;
const OVERLAP = 40;
/** Compiles a set once. Throws an InputError that names the set and what `findSetFault` finds in it. */
export function compilePatterns(set) {
    const fault = findSetFault(set);
    if (fault !== null)
        throw new InputError(`patterns ${set.name}: ${fault}`);
    const nlp = loadCompromise();
    const byMatch = new Map(set.patterns.map((pattern) => [simplifyMatch(pattern.match), pattern]));
    const parsed = new Map([...byMatch.keys()].map((match) => [match, nlp.parseMatch(match)]));
    const triggers = set.triggers.flatMap(withSimplified);
    const net = nlp.buildNet([...byMatch.keys()].map((match) => ({ match })));
    const { one } = nlp.methods();
    const order = new Map(set.patterns.map((pattern, index) => [pattern, index]));
    const matchFrom = (tokens) => {
        // compromise reads the words of a pattern in small letters: APP would match no APP
        const document = [tokens.map(({ word, tags }) => ({ text: word, normal: word.toLowerCase(), tags }))];
        const candidates = [];
        for (const match of new Set(one.bulkMatch(document, net, nlp.methods(), {}).map((found) => found.match))) {
            const pattern = byMatch.get(match);
            const regs = parsed.get(match);
            if (pattern === undefined || regs === undefined)
                continue;
            // a sweep tells what matched but not the groups
            const { ptrs, byGroup } = one.match(document, { regs });
            const [first] = ptrs;
            if (first !== undefined) {
                candidates.push({
                    pattern,
                    start: first[1],
                    end: first[2],
                    groups: groupsWithin(byGroup, first[1], first[2]),
                });
            }
        }
        return chooseFirst(candidates, order);
    };
    return (tokens) => {
        const matches = [];
        // tried again behind each match: a pattern's own second match may have begun inside another's first
        for (let from = 0; from < tokens.length;) {
            const rest = tokens.slice(from, from + WINDOW);
            const match = hasTrigger(rest, triggers) ? matchFrom(rest) : null;
            if (match !== null)
                matches.push(shiftMatch(match, from));
            else if (from + WINDOW >= tokens.length)
                break;
            from += match?.end ?? WINDOW - OVERLAP;
        }
        return matches;
    };
}
function hasTrigger(tokens, triggers) {
    if (triggers.length === 0)
        return true;
    return tokens.some(({ word, tags }) => triggers.some((trigger) => trigger === word || tags.has(trigger)));
}
function groupsWithin(byGroup, from, to) {
    const groups = new Map();
    for (const [name, pointers] of Object.entries(byGroup)) {
        const inside = pointers.find(([, start, end]) => from <= start && end <= to);
        if (inside !== undefined)
            groups.set(name, { start: inside[1], end: inside[2] });
    }
    return groups;
}
/** The match that starts first, or the one that stands before it in the set among those that overlap it. */
function chooseFirst(candidates, order) {
    const rank = ({ pattern }) => order.get(pattern) ?? 0;
    const [first] = [...candidates].sort((a, b) => a.start - b.start || rank(a) - rank(b));
    if (first === undefined)
        return null;
    const [best] = candidates.filter(({ start }) => start < first.end).sort((a, b) => rank(a) - rank(b));
    return best ?? null;
}
function shiftMatch({ pattern, start, end, groups }, by) {
    const shifted = [...groups].map(([name, group]) => [name, { start: group.start + by, end: group.end + by }]);
    return { pattern, start: start + by, end: end + by, groups: new Map(shifted) };
}
function loadCompromise() {
    // required here, and the light build alone: nothing is loaded where no pattern is compiled
    return createRequire(import.meta.url)('compromise/one');
}
//# sourceMappingURL=compile-patterns.js.map