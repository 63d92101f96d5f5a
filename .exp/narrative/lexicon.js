import { readFileSync } from 'node:fs';
import { InputError } from "../text/input-error.js";
import { partAgencyEnds } from "./agency-ends.js";
const folder = new URL('../../corpus/lexicon/', import.meta.url);
/** High enough that jieba prefers every term to its parts, low enough that common words beside it survive. */
const TERM_FREQUENCY = 5000;
/** An agency goes before a term that overlaps with it: 教育局/网站, not 教育/局网站. */
const AGENCY_FREQUENCY = 60000;
/** Enough to hold 审计局长 against 审计局/长, too little to hold 审计局长/期 against 审计局/长期. */
const AGENCY_END_FREQUENCY = 100;
let tags = null;
let agencyEnds = null;
/** The terms of corpus/lexicon/terms.tsv in the order of the file. Throws an InputError where a line has not three columns. */
export function readLexicon() {
    const [header, ...lines] = readFileSync(new URL('terms.tsv', folder), 'utf8').trimEnd().split('\n');
    if (header !== 'word\tpos\ttag')
        throw new InputError(`terms.tsv: unexpected heading "${header}"; it is word, pos, tag`);
    return lines.map((line, index) => {
        const [word, pos, tag, ...rest] = line.split('\t');
        if (!word || !pos || !tag || rest.length > 0) {
            throw new InputError(`terms.tsv, line ${index + 2}: "${line}" has not three columns (word, part of speech, tag)`);
        }
        return { word, pos, tag };
    });
}
/** The tag of each word of the lexicon; read once. */
export function lexiconTags() {
    tags ??= new Map(readLexicon().map(({ word, tag }) => [word, tag]));
    return tags;
}
/** The words of what stands over the end of an agency (审计局长: 审计, 局长), by the whole; computed once. */
export function lexiconAgencyEnds() {
    agencyEnds ??= partAgencyEnds(agenciesOf(readLexicon()));
    return agencyEnds;
}
function agenciesOf(terms) {
    return new Set(terms.flatMap(({ word, tag }) => (tag === 'Agency' ? [word] : [])));
}
/** jieba's own format for a dictionary of users, a line a term: word, frequency, part of speech; the ends of agencies behind them. */
export function formatJiebaDictionary(terms) {
    const lines = terms.map(({ word, pos, tag }) => `${word} ${tag === 'Agency' ? AGENCY_FREQUENCY : TERM_FREQUENCY} ${pos}\n`);
    const ends = [...partAgencyEnds(agenciesOf(terms)).keys()].sort();
    return [...lines, ...ends.map((whole) => `${whole} ${AGENCY_END_FREQUENCY} n\n`)].join('');
}
//# sourceMappingURL=lexicon.js.map