import { parseElement, splitMatch } from "./match-elements.js";
const PAIRS = new Map([
    ['[', ']'],
    ['(', ')'],
    ['{', '}'],
]);
/** No match reaches over more words. */
const MOST_WORDS = 40;
/**
 * What is wrong with a pattern in that part of compromise's match syntax which docs/own-rules.md describes, in words, or null. compromise
 * itself takes a bracket that is never closed for a letter and a tag that nobody gives for one that never occurs, so that the pattern
 * would silently match nothing; and its expressions between slashes and methods behind @ can hang or end the program.
 */
export function findMatchFault(match, tags) {
    const unbalanced = findUnbalanced(match);
    if (unbalanced !== null)
        return unbalanced;
    for (const [, tag = ''] of match.matchAll(/#([A-Za-z]*)/gu)) {
        if (tag === '')
            return 'a # without the name of a tag';
        if (!tags.has(tag))
            return `unknown tag: "#${tag}"`;
    }
    const parts = splitMatch(match);
    for (const part of parts) {
        const fault = findPartFault(part);
        if (fault !== null)
            return fault;
    }
    return parts.length === 0 ? 'it is empty' : null;
}
function findPartFault(part) {
    const element = parseElement(part);
    if (element === null)
        return `"${part}" is none of a word, a list (one|other), a #Tag or . with ?, + or {0,4} behind it and [<name> …] around it`;
    const [, least, most] = /^\{(\d+),(\d+)\}$/u.exec(element.times) ?? [];
    if (least === undefined || most === undefined)
        return null;
    if (Number(least) > Number(most) || Number(most) < 1 || Number(most) > MOST_WORDS)
        return `"${element.times}" is no range; the first number is the smaller one, the second 1 to ${MOST_WORDS}`;
    // compromise would take the list apart at its blanks
    return element.body.trim().includes(' ') ? `"${element.times}" behind a list of several words each` : null;
}
function findUnbalanced(match) {
    const open = [];
    for (const character of match) {
        if (PAIRS.has(character)) {
            if (character === '[' && open.includes('['))
                return 'a [ inside another [';
            open.push(character);
        }
        else if ('])}'.includes(character) && PAIRS.get(open.pop() ?? '') !== character) {
            return `a ${character} that nothing opens`;
        }
    }
    const left = open.at(-1);
    return left === undefined ? null : `a ${left} that is never closed`;
}
//# sourceMappingURL=find-match-fault.js.map