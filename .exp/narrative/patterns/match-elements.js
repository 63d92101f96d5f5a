import { simplifyText } from "../../text/traditional.js";
// what compromise gives a meaning of its own may stand in no word, or not at its head
const WORD = String.raw `[^\s[\](){}<>#@/%~^$*!|+?.&\\][^\s[\](){}<>#@~^$*!|+?&\\]*`;
const TAG = '#[A-Za-z]+';
const WORDS = `(?:${TAG}|${WORD})(?: (?:${TAG}|${WORD}))*`;
const BODY = String.raw `\.|${TAG}|${WORD}|\( *${WORDS} *(?:\| *${WORDS} *)*\)`;
const ELEMENT = new RegExp(String.raw `^(?<open>(?:\[<[\p{L}\p{N}_-]+>)?)(?<body>${BODY})(?<times>(?:[?+]|\{\d+,\d+\})?)(?<close>\]?)$`, 'u');
/** The parts of a pattern between blanks; a list in round brackets is one. */
export function splitMatch(match) {
    return match.match(/[^ (]*\([^)]*\)[^ ]*|[^ ]+/gu) ?? [];
}
/** A part as docs/own-rules.md describes them; null for anything else, whatever compromise would make of it. */
export function parseElement(part) {
    const { open, body, times, close } = ELEMENT.exec(part)?.groups ?? {};
    if (open === undefined || body === undefined || times === undefined || close === undefined)
        return null;
    return { open, body, times, close };
}
/** The word as given, and its simplified form where it is in traditional script: reports in that script are matched simplified. */
export function withSimplified(word) {
    return [...new Set([word, simplifyText(word)])];
}
/** The pattern with the simplified form of every word beside it. Parts that are no elements are left as they are. */
export function simplifyMatch(match) {
    return splitMatch(match)
        .map((part) => {
        const element = parseElement(part);
        if (element === null)
            return part;
        const { open, body, times, close } = element;
        const inner = body.startsWith('(') ? body.slice(1, -1) : body;
        const choices = [...new Set(inner.split('|').flatMap((choice) => withSimplified(choice.trim())))];
        const list = choices.length === 1 && choices[0] === body ? body : `(${choices.join('|')})`;
        return `${open}${list}${times}${close}`;
    })
        .join(' ');
}
//# sourceMappingURL=match-elements.js.map