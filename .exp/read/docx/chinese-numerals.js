const LIMIT = 10_000;
/**
 * Counting words by place: 二十, 一百〇一 (chineseCountingThousand), 壹拾 (legal), 百一 (Japanese). From 10,000 on, and below 1, Word
 * has other rules that no list reaches: ASCII digits stand there.
 */
export function countByPlaces(number, { digits, units, bareUnits, gap }) {
    if (number < 1 || number >= LIMIT)
        return String(number);
    let text = '';
    let skipped = false;
    for (let place = 3; place >= 0; place--) {
        const digit = Math.floor(number / 10 ** place) % 10;
        if (digit === 0) {
            skipped = text !== '';
            continue;
        }
        if (skipped)
            text += gap;
        skipped = false;
        const unit = place === 0 ? '' : (units[place - 1] ?? '');
        const isBare = digit === 1 && place > 0 && (bareUnits === 'all' || (bareUnits === 'first ten' && number < 20));
        text += (isBare ? '' : (digits[digit] ?? '')) + unit;
    }
    return text;
}
/** Digit by digit: 一〇 for 10. */
export function countByDigits(number, digits) {
    return String(number).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}
/** Words up to 99, digits from there on: 二十, 九十九, 一○○. */
export function countWords(number, numerals) {
    return number < 100 ? countByPlaces(number, numerals) : countByDigits(number, numerals.digits);
}
const PLAIN = '一二三四五六七八九';
export const CHINESE = {
    digits: `○${PLAIN}`,
    units: '十百千',
    bareUnits: 'first ten',
    gap: '〇',
};
export const TAIWANESE = { ...CHINESE, gap: '零' };
export const JAPANESE = { digits: `〇${PLAIN}`, units: '十百千', bareUnits: 'all', gap: '' };
export const LEGAL_SIMPLIFIED = {
    digits: '零壹贰叁肆伍陆柒捌玖',
    units: '拾佰仟',
    bareUnits: 'none',
    gap: '零',
};
export const LEGAL_TRADITIONAL = {
    digits: '零壹貳參肆伍陸柒捌玖',
    units: '拾佰仟',
    bareUnits: 'none',
    gap: '零',
};
//# sourceMappingURL=chinese-numerals.js.map