/** Words that stand before a document number and are no part of it. */
const BEFORE = new Set([...'和与及或的按据由以见在'].concat('根据', '按照', '依据', '依照', '落实', '执行', '贯彻', '印发', '转发', '下发', '通知', '文件', '条例'));
const yearInBrackets = /^[〔[［(（【]$/u;
/** What follows 令, and what follows its issuer where 令 stands last. */
const orderNumber = /第(?:[0-9０-９]{1,4}|[零〇一二三四五六七八九十百]{1,7})号/uy;
const orderNumberFirst = /第(?:[0-9０-９]{1,4}|[零〇一二三四五六七八九十百]{1,7})号令/uy;
const closing = /^[〕\]］)）】]$/u;
/**
 * The tokens with every document number (文号: 国办发〔2019〕60号; 令号: 国务院令第711号) joined into one token with the part of
 * speech `docnum`.
 */
export function joinDocumentNumbers(text, tokens) {
    const joined = [];
    for (let at = 0; at < tokens.length; at++) {
        const token = tokens[at];
        if (token === undefined)
            break;
        const order = orderEnd(text, tokens, at);
        const end = order ?? documentNumberEnd(tokens, at);
        const issued = order === null || /令$/u.test(token.word.slice(1)) || names(joined.at(-1));
        if (end === null || !issued) {
            joined.push(token);
            continue;
        }
        let start = token.start;
        while (isIssuer(joined.at(-1), token.start) && (order === null || names(joined.at(-1))))
            start = joined.pop()?.start ?? start;
        joined.push({ word: text.slice(start, end.offset), pos: 'docnum', start, end: end.offset });
        at = end.index;
    }
    return joined;
}
/** Where the number that opens its bracket at `at` ends: bracket, year, bracket, 第?, number, 号. */
function documentNumberEnd(tokens, at) {
    if (!yearInBrackets.test(tokens[at]?.word ?? ''))
        return null;
    if (!/^(?:19|20)\d{2}$/u.test(tokens[at + 1]?.word ?? '') || !closing.test(tokens[at + 2]?.word ?? ''))
        return null;
    const index = tokens[at + 3]?.word === '第' ? at + 4 : at + 3;
    const last = tokens[index + 1];
    return /^\d+$/u.test(tokens[index]?.word ?? '') && last?.word === '号'
        ? { index: index + 1, offset: last.end }
        : null;
}
/** Where the number of an order ends whose 令, or whose 第, stands at `at`. */
function orderEnd(text, tokens, at) {
    const token = tokens[at];
    if (token === undefined)
        return null;
    const [form, from] = token.word.endsWith('令') ? [orderNumber, token.end] : [orderNumberFirst, token.start];
    form.lastIndex = from;
    if (text[from] !== '第' || !form.test(text))
        return null;
    // jieba cuts 第七百一十一号 into several words
    for (let index = at; index < tokens.length; index++) {
        const offset = tokens[index]?.end ?? 0;
        if (offset === form.lastIndex)
            return { index, offset };
        if (offset > form.lastIndex)
            return null;
    }
    return null;
}
/** An order is issued by what has a name: verbs and particles before it (修订后的) are no part of it. */
function names(token) {
    return token !== undefined && /^(?:n|j|x|zg)/u.test(token.pos) && isIssuer(token, token.end);
}
function isIssuer(token, bracket) {
    if (token === undefined || bracket - token.start > 10)
        return false;
    return (/^\p{Script=Han}+$/u.test(token.word) && !BEFORE.has(token.word) && token.pos !== 'p' && token.pos !== 'c');
}
//# sourceMappingURL=document-numbers.js.map