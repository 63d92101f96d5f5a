const DIGITS = '一二三四五六七八九';
/** 一 → 1, 十二 → 12, 二十 → 20; null where the characters are no number below 100. */
export function parseOrdinal(numeral) {
    const [tens, ones, ...more] = numeral.split('十');
    if (tens === undefined || more.length > 0)
        return null;
    if (ones === undefined)
        return digit(tens);
    const high = tens === '' ? 1 : digit(tens);
    const low = ones === '' ? 0 : digit(ones);
    return high === null || low === null ? null : high * 10 + low;
}
function digit(character) {
    const index = character.length === 1 ? DIGITS.indexOf(character) : -1;
    return index < 0 ? null : index + 1;
}
//# sourceMappingURL=ordinals.js.map