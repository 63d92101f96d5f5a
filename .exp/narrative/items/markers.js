// well-formed, so that 单一三是 ends a word and begins 三是
const HANZI_NUMBER = '(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])';
/** Outermost first; kinds of one rank exclude each other by position. */
export const MARKER_KINDS = [
    kind('hanzi-comma', 1, 'clause', `(${HANZI_NUMBER})[、．]`, {
        notBefore: '一二三四五六七八九十',
        lone: true,
    }),
    // 第二十条第（一）项 names a clause of the law
    kind('hanzi-parentheses', 2, 'anywhere', `[（(〔]\\s?(${HANZI_NUMBER})\\s?[）)〕]|[㈠-㈩]`, {
        notAfter: '第条款及和与或至、',
        notBefore: '至、和及',
        notWithinBefore: '项款目条种类',
        lone: true,
    }),
    kind('hanzi-half-parenthesis', 2, 'line', `(${HANZI_NUMBER})[）)]`, { lone: true }),
    // 3.5万 and 2023.1 are figures; 2、3、5 are members of a phrase; 表1. is a caption
    kind('arabic', 3, 'anywhere', '(\\d{1,2})\\s?[.．、]|[⒈-⒛]', {
        notAfter: '、表图附件第号至到',
        notBefore: '0123456789',
        lone: true,
    }),
    kind('arabic-parentheses', 4, 'anywhere', '[（(]\\s?(\\d{1,2})\\s?[）)]|[⑴-⒇]', {
        notAfter: '、表图附件第号',
        lone: true,
    }),
    kind('arabic-half-parenthesis', 4, 'clause', '(\\d{1,2})[）)]', { lone: true }),
    kind('circled', 5, 'anywhere', '[①-⑳]', { lone: true }),
    kind('bullet', 5, 'line', '[●■◆▪•○◇★※➢❖✓☑□◻◼➤►▶✔✦\\uE000-\\uF8FF]|[-–·]\\s?(?=\\p{Script=Han})', {
        lone: true,
    }),
    kind('hanzi-is', 6, 'clause', `(${HANZI_NUMBER})\\n?(?:是|要)`, { notBefore: '否求点素件', lone: true }),
    // 第一责任人 and 第一批 are no points
    kind('ordinal-word', 6, 'clause', `第(${HANZI_NUMBER})(?=[，,：:是]|、(?!${HANZI_NUMBER}))|首先|其次|再次|最后`),
    kind('of-these', 6, 'clause', '其([一二三四五六])(?=[，,、：:是])'),
    kind('one-hand', 6, 'clause', '(?:另外?|再)?一方面'),
];
/** Numbers of the markers that are words; 最后 goes on whatever came before. */
export const WORD_ORDINALS = {
    首先: 1,
    其次: 2,
    再次: 3,
    最后: Number.POSITIVE_INFINITY,
    一方面: 1,
    另一方面: 2,
    另外一方面: 2,
    再一方面: 3,
};
/** First character of each run of enclosed numbers, standing for 1. */
export const ENCLOSED_ONES = ['①', '⑴', '⒈', '㈠'];
function kind(id, rank, where, pattern, rest = {}) {
    return { id, rank, where, pattern, notAfter: '', notBefore: '', notWithinBefore: '', lone: false, ...rest };
}
//# sourceMappingURL=markers.js.map