import { parseNumeral } from "../../text/numerals.js";
import { lexiconTags } from "../lexicon.js";
import { withSimplified } from "./match-elements.js";
const PUNCTUATION = new Map([
    ...[...'，,'].map((mark) => [mark, 'Comma']),
    ['、', 'Pause'],
    ...[...'。；！？;!?'].map((mark) => [mark, 'Stop']),
    ...[...'：:'].map((mark) => [mark, 'Colon']),
    ...[...'（(“"‘【[〔'].map((mark) => [mark, 'Open']),
    ...[...'）)”’】]〕'].map((mark) => [mark, 'Close']),
]);
const PERSON_UNITS = new Set([...'名人位']);
const POS_TAGS = new Map([
    ['n', 'Noun'],
    ['v', 'Verb'],
    ['a', 'Adjective'],
    ['d', 'Adverb'],
    ['p', 'Preposition'],
    ['c', 'Conjunction'],
    ['m', 'Number'],
    ['q', 'Measure'],
    ['r', 'Pronoun'],
]);
/** The most frequent family names: jieba leaves most full names as unknown words. */
const SURNAMES = new Set([
    ...'王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤',
]);
/** Every tag that a token may have, those of a set's own left out. */
export function knownTags() {
    const classes = [...PUNCTUATION.values(), ...POS_TAGS.values(), ...lexiconTags().values()];
    return new Set([...classes, 'PersonName', 'PersonUnit', 'Numeral']);
}
/** A class that is part of another one: what carries its employment is a role too. */
const IMPLIED = new Map([['EmployedRole', 'StaffRole']]);
/**
 * The tokens, white space left out, with their tags: the class of the lexicon (corpus/lexicon/terms.tsv), the part of speech
 * (Noun, Verb, Adverb, …), Numeral for what parseNumeral reads, PersonUnit (名, 人, 位), PersonName, and the kind of punctuation
 * (Comma, Pause, Stop, Colon, Open, Close).
 */
export function tagTokens(tokens, own = NO_TAGS) {
    const lexicon = lexiconTags();
    return joinWords(tokens.filter(({ word }) => word.trim() !== ''), own).map((token) => ({
        ...token,
        tags: new Set([...tagsOf(token, lexicon), ...(own.get(token.word) ?? [])]),
    }));
}
const NO_TAGS = new Map();
/** The tags by word of a set's `tags`, words of traditional script in their simplified form too. */
export function ownTagsOf({ tags }) {
    const byWord = new Map();
    for (const [tag, words] of Object.entries(tags))
        for (const word of words.flatMap(withSimplified))
            byWord.set(word, [...(byWord.get(word) ?? []), tag]);
    return byWord;
}
const longestOf = new WeakMap();
/** Once a set, not once a clause. */
function lengthOfLongest(own) {
    const known = longestOf.get(own) ?? Math.max(...[...own.keys()].map((word) => word.length));
    longestOf.set(own, known);
    return known;
}
/** Tokens that together are a word of the set's own made one, the longest first. */
function joinWords(tokens, own) {
    if (own.size === 0)
        return [...tokens];
    const longest = lengthOfLongest(own);
    const joined = [];
    for (let at = 0; at < tokens.length;) {
        const first = tokens[at];
        if (first === undefined)
            break;
        let word = '';
        let whole = null;
        for (let next = at; next < tokens.length && word.length < longest; next++) {
            const token = tokens[next];
            if (token === undefined)
                break;
            word += token.word;
            if (own.has(word))
                whole = { word, end: token.end, next: next + 1 };
        }
        joined.push(whole === null ? first : { ...first, word: whole.word, end: whole.end });
        at = whole?.next ?? at + 1;
    }
    return joined;
}
function tagsOf({ word, pos }, lexicon) {
    const term = lexicon.get(word) ?? '';
    const tags = [term || undefined, IMPLIED.get(term), PUNCTUATION.get(word), POS_TAGS.get(pos[0] ?? '')];
    if (pos === 'nr' || (pos === 'x' && isFullName(word)))
        tags.push('PersonName');
    if (PERSON_UNITS.has(word))
        tags.push('PersonUnit');
    if (parseNumeral(word) !== null)
        tags.push('Numeral');
    return tags.filter((tag) => tag !== undefined);
}
function isFullName(word) {
    return /^\p{Script=Han}{2,3}$/u.test(word) && SURNAMES.has(word[0] ?? '');
}
//# sourceMappingURL=tag-tokens.js.map