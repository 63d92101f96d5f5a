import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { InputError } from "../text/input-error.js";
import { findNumerals } from "../text/numerals.js";
import { joinDocumentNumbers } from "./document-numbers.js";
import { lexiconAgencyEnds } from "./lexicon.js";
const dictionaryPath = fileURLToPath(new URL('../../corpus/lexicon/jieba.dict.txt', import.meta.url));
let jieba = null;
/**
 * Words of the text with their parts of speech, by jieba with the project's lexicon; an empty text has none.
 * Titles in 《》, document numbers and numbers are one token each; a number stands apart from its measure word.
 * Throws an InputError where nodejieba's native part is missing.
 */
export function segmentText(text) {
    const tokens = [];
    let from = 0;
    for (const atom of findAtoms(text)) {
        segmentPlain(text, from, atom.start, tokens);
        tokens.push(atom);
        from = atom.end;
    }
    segmentPlain(text, from, text.length, tokens);
    return joinDocumentNumbers(text, tokens);
}
/** Titles and arabic numbers, which jieba would cut to pieces. */
function findAtoms(text) {
    const titles = findTitles(text);
    const numbers = findNumerals(text)
        .filter(({ start, end }) => /[0-9０-９]/u.test(text[start] ?? '') && !/[A-Za-z]/u.test(around(text, start, end)))
        .filter(({ start }) => !titles.some((title) => title.start <= start && start < title.end))
        .map(({ start, end }) => ({ word: text.slice(start, end), pos: 'm', start, end }));
    return [...titles, ...numbers].sort((a, b) => a.start - b.start);
}
function around(text, start, end) {
    return `${text[start - 1] ?? ''}${text[end] ?? ''}`;
}
function findTitles(text) {
    const titles = [];
    let open = -1;
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === '《') {
            if (depth++ === 0)
                open = at;
        }
        else if (character === '》' && depth > 0 && --depth === 0) {
            titles.push({ word: text.slice(open, at + 1), pos: 'law', start: open, end: at + 1 });
        }
        else if (character === '\n' || character === '。') {
            // an unclosed 《 ends with its sentence
            depth = 0;
        }
    }
    return titles;
}
function segmentPlain(text, start, end, tokens) {
    if (start >= end)
        return;
    let at = start;
    const agencyEnds = lexiconAgencyEnds();
    const words = loadJieba().tag(text.slice(start, end));
    for (const { word, tag } of words.flatMap((whole) => agencyEnds.get(whole.word) ?? whole)) {
        const length = Math.min(word.length, end - at);
        pushToken(text, at, at + length, tag, tokens);
        at += length;
    }
    if (at < end)
        pushToken(text, at, end, 'x', tokens);
}
/** 一名, 两次: jieba keeps them as one word. */
const countedUnit = /^([一二两三四五六七八九十百千万零]+)([名人位个条件次项篇期份场家宗起例])$/u;
/** 1名为专职, 1名人手: behind a number the unit is no part of the next word. */
const unitAndCopula = /^([名人位件条])(为|系|是|人)$/u;
function pushToken(text, start, end, pos, tokens) {
    const word = text.slice(start, end);
    const counted = tokens.at(-1)?.pos === 'm' && tokens.at(-1)?.end === start;
    const copula = counted ? unitAndCopula.exec(word) : null;
    const parts = countedUnit.exec(word);
    if (parts?.[1] !== undefined && parts[2] !== undefined) {
        const middle = start + parts[1].length;
        tokens.push({ word: parts[1], pos: 'm', start, end: middle });
        tokens.push({ word: parts[2], pos: 'q', start: middle, end });
    }
    else if (copula?.[1] !== undefined && copula[2] !== undefined) {
        tokens.push({ word: copula[1], pos: 'q', start, end: start + 1 });
        tokens.push({ word: copula[2], pos: 'v', start: start + 1, end });
    }
    else {
        tokens.push({ word, pos, start, end });
    }
}
/** Loads the dictionaries once: some 250 MB, a second or so. */
function loadJieba() {
    if (jieba !== null)
        return jieba;
    // jieba ends the whole process where it cannot open a dictionary
    if (!existsSync(dictionaryPath)) {
        throw new InputError(`no dictionary at ${dictionaryPath}; reinstall the package, or restore corpus/lexicon`);
    }
    checkSegmenter();
    // CommonJS with a native part: required here so that rooms that do not segment never load it
    const loaded = createRequire(import.meta.url)('nodejieba');
    loaded.load({ userDict: dictionaryPath });
    jieba = loaded;
    return loaded;
}
/** Throws the InputError of `segmentText` where nodejieba's native part is missing, without the cost of its dictionaries. */
export function checkSegmenter() {
    try {
        // the package itself looks for its native part only when a dictionary is loaded
        createRequire(import.meta.url)('nodejieba/build/Release/nodejieba.node');
    }
    catch (error) {
        throw new InputError(`nodejieba cannot be loaded (${error instanceof Error ? error.message.split('\n', 1)[0] : String(error)}); build its native part with ` +
            '"npm rebuild nodejieba", after "npm install @mapbox/node-pre-gyp" if that package is missing', { cause: error });
    }
}
//# sourceMappingURL=segment.js.map