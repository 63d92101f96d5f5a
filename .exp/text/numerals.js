const DIGITS = new Map([...'零一二三四五六七八九'].map((digit, value) => [digit, value]));
DIGITS.set('〇', 0).set('两', 2);
const SMALL_SCALES = new Map([
    ['十', 10],
    ['百', 100],
    ['千', 1000],
]);
const LARGE_SCALES = new Map([
    ['万', 10_000],
    ['亿', 100_000_000],
]);
const APPROXIMATE = '余多';
const ARABIC_SCALES = new Map([...LARGE_SCALES, ['百', 100], ['千', 1000]]);
/** The value of a whole string such as 十二, 一百零五, 9.2余万, 1,234, １２, 3万 or 百余; null where it is not exactly one numeral. */
export function parseNumeral(text) {
    const found = readNumeral(text, 0);
    return found !== null && found.end === text.length
        ? { value: found.value, approximate: found.approximate }
        : null;
}
/** Every numeral, longest first at each place, in order and without overlaps; says nothing of what is counted. */
export function findNumerals(text) {
    const found = [];
    for (let at = findStart(text, 0); at !== -1;) {
        const numeral = readNumeral(text, at);
        if (numeral !== null)
            found.push(numeral);
        at = findStart(text, numeral?.end ?? Math.max(at + 1, digitRunEnd(text, at)));
    }
    return found;
}
// one search by the engine goes over the many characters that open no numeral
const START = /[0-9０-９零〇一二两三四五六七八九十百千]/gu;
/** Offset of the first character from `from` on that may open a numeral; −1 where there is none. */
function findStart(text, from) {
    START.lastIndex = from;
    return START.exec(text)?.index ?? -1;
}
/** Past 三四 (three or four), of which neither digit is a numeral by itself. */
function digitRunEnd(text, start) {
    let end = start;
    while (DIGITS.has(text[end] ?? ''))
        end++;
    return end;
}
function readNumeral(text, start) {
    return isArabic(text[start]) ? readArabic(text, start) : readChinese(text, start);
}
function isArabic(character) {
    return character !== undefined && /[0-9０-９]/u.test(character);
}
function arabicRunEnd(text, start) {
    let end = start;
    while (isArabic(text[end]))
        end++;
    return end;
}
function readArabic(text, start) {
    let end = arabicRunEnd(text, start);
    if (end - start <= 3) {
        // groups of exactly three: 1,234 is one number, 12,5 and 1,2345 are lists
        while (text[end] === ',' && arabicRunEnd(text, end + 1) === end + 4)
            end += 4;
    }
    if (/[.．]/u.test(text[end] ?? '') && isArabic(text[end + 1]))
        end = arabicRunEnd(text, end + 1);
    const digits = text.slice(start, end).replaceAll(',', '').normalize('NFKC');
    return readScale(text, { start, end, value: Number(digits), approximate: false });
}
/** Adds 余 and a scale (余万, 万余, 千) that stand behind an arabic number. */
function readScale(text, numeral) {
    let { end, value, approximate } = numeral;
    if (APPROXIMATE.includes(text[end] ?? ' ')) {
        approximate = true;
        end++;
    }
    const scale = ARABIC_SCALES.get(text[end] ?? '');
    if (scale !== undefined) {
        // 9.2 × 10000 is 91999.99… in binary
        value = Math.round(value * scale * 1e6) / 1e6;
        end++;
        if (scale < 10_000 && text[end] === '万') {
            value *= 10_000;
            end++;
        }
        if (APPROXIMATE.includes(text[end] ?? ' ')) {
            approximate = true;
            end++;
        }
    }
    return { start: numeral.start, end, value, approximate };
}
function readChinese(text, start) {
    const positional = readPositional(text, start);
    if (positional !== null)
        return positional;
    let at = start;
    let total = 0;
    let section = 0;
    let digit = null;
    let lastScale = 1;
    let approximate = false;
    for (; at < text.length; at++) {
        const character = text[at] ?? '';
        const value = DIGITS.get(character);
        if (value !== undefined) {
            // 三四个 names two numbers; only 零 may stand before another digit
            if (digit !== null && digit !== 0)
                return null;
            digit = value;
            if (value === 0)
                lastScale = 1;
            continue;
        }
        const small = SMALL_SCALES.get(character);
        const large = LARGE_SCALES.get(character);
        if (small !== undefined) {
            section += (digit ?? 1) * small;
            lastScale = small;
        }
        else if (large !== undefined && at > start) {
            total += (section + (digit ?? 0)) * large;
            section = 0;
            lastScale = large;
        }
        else {
            break;
        }
        digit = null;
        if (APPROXIMATE.includes(text[at + 1] ?? ' ')) {
            approximate = true;
            at++;
        }
    }
    if (at === start)
        return null;
    // 一百二 is 120: a bare digit behind a scale counts the next lower one
    const tail = digit === null ? 0 : lastScale >= 100 ? (digit * lastScale) / 10 : digit;
    return { start, end: at, value: total + section + tail, approximate };
}
/** Years and the like, read digit by digit: 二〇二一. Two digits alone (三四) are no number. */
function readPositional(text, start) {
    let end = start;
    let value = 0;
    while (DIGITS.has(text[end] ?? '') && text[end] !== '两') {
        value = value * 10 + (DIGITS.get(text[end] ?? '') ?? 0);
        end++;
    }
    const scaled = SMALL_SCALES.has(text[end] ?? '') || LARGE_SCALES.has(text[end] ?? '');
    return end - start >= 3 && !scaled ? { start, end, value, approximate: false } : null;
}
//# sourceMappingURL=numerals.js.map