import { readLexiconRows } from "../../text/lexicon-file.js";
import { buildPhraseTrie, longestPhraseAt } from "../../text/phrase-trie.js";
import { BODY_ENDINGS, VERTICAL_SECTORS } from "./body-endings.js";
const GOVERNMENT = /^(?:人民)?政府$/u;
const GOVERNMENT_OFFICE = /^(?:(?:人民)?政府)?办公[室厅]$|^(?:人民)?政府办$/u;
const TOWNSHIP = /^(\p{Script=Han}{2,12}?(?:街道|镇|乡|苏木))(?:人民政府|政府|街道办事处|办事处|街道办|党工委|党政办公室|党政办)?$/u;
// 乡村, 乡镇: no name of a township
const PART_OF_TOWNSHIP = /^(\p{Script=Han}{2,6}?(?:街道|镇|乡(?![村镇])|苏木))\p{Script=Han}{2,}$/u;
const ORGAN_ENDING = /(?:局|委员会|委|厅|办公室|办|署|部|总局)$/uy;
const MAX_FIELDS = 4;
/** Describes a body by the rest of its name; an empty rest, a place alone, is the place's government. */
export function describeBody(rest) {
    if (rest === '' || GOVERNMENT.test(rest))
        return body('government', 'government', true);
    if (GOVERNMENT_OFFICE.test(rest))
        return body('department', 'government_office', true);
    // 福州市长乐区 + 区应急管理局: the level may be told again
    const bare = readFields(rest) === null && /^[省市州县区旗]/u.test(rest) && readFields(rest.slice(1)) !== null
        ? rest.slice(1)
        : rest;
    const fields = readFields(bare);
    if (fields?.isWhole)
        return body(VERTICAL_SECTORS.has(fields.sector) ? 'vertical' : 'department', fields.sector, true);
    const township = fields === null ? TOWNSHIP.exec(rest)?.[1] : undefined;
    if (township !== undefined)
        return { ...body('government', 'government', true), township };
    const ending = BODY_ENDINGS.find(([pattern]) => pattern.test(rest));
    const part = fields === null && ending?.[1] !== 'zone' ? PART_OF_TOWNSHIP.exec(rest)?.[1] : undefined;
    if (ending === undefined)
        return { ...body(null, null, false), township: part ?? null };
    const [, kind, sector] = ending;
    return { ...body(kind, sector, false), township: part ?? null };
}
/** True where the words begin with a field of work (文化广电…): then they are a body's name, not a place's. */
export function startsWithField(words) {
    return longestPhraseAt(fieldTrie(), words, 0) !== null;
}
function body(kind, sector, isOnly) {
    return { kind, sector, isOnly, township: null };
}
/** The fields that a name begins with (住房和城乡建设, 发展改革和工信); null where it begins with none. `sector` is the first one's. */
function readFields(words) {
    let at = 0;
    let sector = null;
    for (let count = 0; count < MAX_FIELDS; count++) {
        const field = longestPhraseAt(fieldTrie(), words, at);
        if (field === null)
            break;
        // 规划和自然资源局 stands for natural resources, wherever the word stands
        sector = sector === null || field.value === 'natural_resources' ? field.value : sector;
        at = field.end;
        ORGAN_ENDING.lastIndex = at;
        if (ORGAN_ENDING.test(words))
            return { sector, isWhole: true };
        if (/[和与、]/u.test(words[at] ?? ' '))
            at++;
    }
    return sector === null ? null : { sector, isWhole: false };
}
let trie = null;
// read once and on first use
function fieldTrie() {
    trie ??= buildPhraseTrie(readLexiconRows('organs.tsv').map(([core = '', sector = '']) => [core, sector]));
    return trie;
}
//# sourceMappingURL=describe-body.js.map