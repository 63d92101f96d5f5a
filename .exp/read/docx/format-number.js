import { romanNumeral } from "../roman-numeral.js";
import { CHINESE, countByDigits, countByPlaces, countWords, JAPANESE, LEGAL_SIMPLIFIED, LEGAL_TRADITIONAL, TAIWANESE, } from "./chinese-numerals.js";
const decimal = String;
/** A run of single characters for 1, 2, 3 …, ASCII digits past its end, as Word prints it. */
function fromRun(characters) {
    const run = [...characters];
    return (number) => run[number - 1] ?? decimal(number);
}
/** `count` characters that follow each other in Unicode. */
function enclosed(first, count) {
    return (number) => number >= 1 && number <= count ? String.fromCodePoint(first + number - 1) : decimal(number);
}
/** a … z, aa, bb …: the letter is doubled, not counted on. */
const letters = (number) => number < 1
    ? ''
    : String.fromCodePoint(97 + ((number - 1) % 26)).repeat(Math.min(Math.ceil(number / 26), 30));
// Word counts no further
const roman = (number) => romanNumeral(Math.min(number, 32_767));
const fullWidth = (number) => countByDigits(number, '０１２３４５６７８９');
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const PLAIN_DIGITS = '一二三四五六七八九';
/** What Word prints for a number in each format of ST_NumberFormat (ISO/IEC 29500-1, 17.18.59) that Chinese files use; by name. */
export const NUMBER_FORMATS = {
    bullet: () => '',
    chineseCounting: (number) => countWords(number, CHINESE),
    chineseCountingThousand: (number) => countByPlaces(number, CHINESE),
    chineseLegalSimplified: (number) => countByPlaces(number, LEGAL_SIMPLIFIED),
    decimal,
    decimalEnclosedCircle: enclosed(0x2460, 20),
    decimalEnclosedCircleChinese: enclosed(0x2460, 10),
    decimalEnclosedFullstop: enclosed(0x2488, 20),
    decimalEnclosedParen: enclosed(0x2474, 20),
    decimalFullWidth: fullWidth,
    decimalFullWidth2: fullWidth,
    decimalHalfWidth: decimal,
    decimalZero: (number) => String(number).padStart(2, '0'),
    hex: (number) => number.toString(16).toUpperCase(),
    ideographDigital: (number) => countByDigits(number, `〇${PLAIN_DIGITS}`),
    ideographEnclosedCircle: enclosed(0x3280, 10),
    ideographLegalTraditional: (number) => countByPlaces(number, LEGAL_TRADITIONAL),
    ideographTraditional: fromRun(STEMS),
    ideographZodiac: fromRun(BRANCHES),
    japaneseCounting: (number) => countByPlaces(number, JAPANESE),
    japaneseDigitalTenThousand: (number) => countByDigits(number, `〇${PLAIN_DIGITS}`),
    lowerLetter: letters,
    lowerRoman: roman,
    none: () => '',
    numberInDash: (number) => `- ${number} -`,
    ordinal: (number) => `${number}${ordinalEnding(number)}`,
    taiwaneseCounting: (number) => countWords(number, TAIWANESE),
    taiwaneseCountingThousand: (number) => countByPlaces(number, TAIWANESE),
    taiwaneseDigital: (number) => countByDigits(number, `○${PLAIN_DIGITS}`),
    upperLetter: (number) => letters(number).toUpperCase(),
    upperRoman: (number) => roman(number).toUpperCase(),
};
/** The number as Word prints it; a format that is not known is printed as decimal. `custom` is the pattern of a user's own format. */
export function formatNumber(number, format, custom) {
    // a pattern such as 001, 002, 003, … tells the width
    const width = /^0\d*/.exec(custom ?? '')?.[0].length;
    if (format === 'custom' && width !== undefined)
        return String(number).padStart(width, '0');
    return (NUMBER_FORMATS[format] ?? decimal)(number);
}
function ordinalEnding(number) {
    const [tens, ones] = [Math.floor(number / 10) % 10, number % 10];
    return tens === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][ones] ?? 'th');
}
//# sourceMappingURL=format-number.js.map