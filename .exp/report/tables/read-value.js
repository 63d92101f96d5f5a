const SLASH = /^(?:[/／\\—–－-]+|无)$/;
const NUMBER = /^([-+−＋－]|[增减]加?少?)?((?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:[.．]\d+)?)(万元|亿元|元)?(?:件|项|条|个|次|份|宗)?$/;
/** White space between digits. */
const PARTED = /[\d.．,，]\s+[\d.．]/;
/** Reads one cell; null where the characters are words, not a value. Thousands separators, signs and units are understood. */
export function readValue(printed) {
    const compact = printed.replace(/\s+/g, '');
    if (compact === '')
        return { state: 'blank', value: null, unit: null };
    if (SLASH.test(compact))
        return { state: 'slash', value: null, unit: null };
    const match = NUMBER.exec(compact);
    // two figures in one cell: which of them is meant, nobody can tell
    if (match !== null && PARTED.test(printed))
        return { state: 'unread', value: null, unit: null };
    if (match !== null) {
        const [, sign = '', digits = '', unit] = match;
        const value = Number(digits.replace(/[,，]/g, '').replace('．', '.'));
        return {
            state: 'number',
            value: /[-−－减]/.test(sign) && value !== 0 ? -value : value,
            unit: unit ?? null,
        };
    }
    // figures that no rule of the form explains: 3(1), 12/3, 1O
    return /\d/.test(compact) &&
        compact.length <= 12 &&
        !/\p{Script=Han}{2}/u.test(compact) &&
        !/^[(（]?\d{1,2}[)）.、]/.test(compact)
        ? { state: 'unread', value: null, unit: null }
        : null;
}
//# sourceMappingURL=read-value.js.map