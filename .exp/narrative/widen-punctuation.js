const WIDE = {
    ',': '，',
    ';': '；',
    ':': '：',
    '!': '！',
    '?': '？',
    '(': '（',
    ')': '）',
};
/**
 * The text with half-width punctuation made full-width, one code unit for one, so that every offset holds: web sites and converters
 * print `,` for `，`, and rules are written for the genre's own marks. A mark between Latin letters or digits (1,204, 10:30, http:)
 * stays; brackets always change, a point only behind a Chinese character.
 */
export function widenPunctuation(text) {
    const points = text.replace(/(?<=\p{Script=Han})\.(?=[\p{Script=Han}\s]|$)/gu, '。');
    return points.replace(/[,;:!?()]/g, (mark, at) => {
        const isTechnical = /[A-Za-z0-9]/.test(text[at - 1] ?? '') && /[A-Za-z0-9/]/.test(text[at + 1] ?? '');
        return isTechnical && mark !== '(' && mark !== ')' ? mark : (WIDE[mark] ?? mark);
    });
}
//# sourceMappingURL=widen-punctuation.js.map