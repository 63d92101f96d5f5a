import { MARKER_KINDS } from "../narrative/items/markers.js";
import { segmentText } from "../narrative/segment.js";
/** Changes with every change of the tokens: a model is only used with the features that it was trained on. */
export const FEATURE_VERSION = 2;
/**
 * The kinds of token, for the model card: prefix and meaning. Pairs of words and classes of the lexicon were tried: from one author to
 * another they bring nothing that the runs of characters do not.
 */
export const FEATURE_KINDS = [
    { prefix: 'w:', meaning: 'word, by jieba with the lexicon of the project' },
    { prefix: 'c:', meaning: 'one to three characters in a row, punctuation never among them' },
    {
        prefix: 'h:',
        meaning: 'before any of these: it stands in the heading',
    },
    { prefix: 'r:', meaning: 'role: problem, measure or remedy' },
];
const LEADING_MARKER = new RegExp(`^\\s{0,9}(?:${MARKER_KINDS.map(({ pattern }) => pattern).join('|')})[，,、：:]?`, 'u');
/** Stands for every number: which one it is says nothing about the matter. */
const NUMBER = '#';
const LONGEST_GRAM = 3;
/** The tokens of an item, each once, always in the same order; never empty, for the role is one of them. */
export function extractTokens({ text, heading, role }) {
    const tokens = new Set([`r:${role}`]);
    addTokens(text, '', tokens);
    if (heading !== null)
        addTokens(heading, 'h:', tokens);
    return [...tokens];
}
function addTokens(text, prefix, tokens) {
    for (const run of splitRuns(text.replace(LEADING_MARKER, ''))) {
        for (const word of run)
            tokens.add(`${prefix}w:${word}`);
        const characters = Array.from(run.join(''));
        for (let length = 1; length <= LONGEST_GRAM; length++) {
            for (let at = 0; at + length <= characters.length; at++) {
                tokens.add(`${prefix}c:${characters.slice(at, at + length).join('')}`);
            }
        }
    }
}
/** The words between two marks of punctuation, a list for each stretch; white space is passed over. */
function splitRuns(text) {
    const runs = [];
    let run = [];
    for (const word of findWords(text)) {
        if (/^\s+$/u.test(word))
            continue;
        if (/[\p{L}\p{N}#]/u.test(word)) {
            run.push(word);
        }
        else if (run.length > 0) {
            runs.push(run);
            run = [];
        }
    }
    if (run.length > 0)
        runs.push(run);
    return runs;
}
function findWords(text) {
    return segmentText(text).flatMap(({ word, pos }) => {
        // a title in 《》 is one token of the text, but what it is about its words tell
        if (pos === 'law' && word.length > 2)
            return ['《', ...findWords(word.slice(1, -1)), '》'];
        return /\p{N}/u.test(word) ? [NUMBER] : [word.toLowerCase()];
    });
}
//# sourceMappingURL=features.js.map