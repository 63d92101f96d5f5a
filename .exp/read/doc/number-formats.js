/** Formats of numbers by their code ([MS-OSHARED] 2.2.1.3, MSONFC), under the names that .docx has for them. */
const FORMATS = {
    0: 'decimal',
    1: 'upperRoman',
    2: 'lowerRoman',
    3: 'upperLetter',
    4: 'lowerLetter',
    5: 'ordinal',
    10: 'ideographDigital',
    11: 'japaneseCounting',
    14: 'decimalFullWidth',
    15: 'decimalHalfWidth',
    16: 'japaneseLegal',
    17: 'japaneseDigitalTenThousand',
    18: 'decimalEnclosedCircle',
    19: 'decimalFullWidth2',
    22: 'decimalZero',
    23: 'bullet',
    26: 'decimalEnclosedFullstop',
    27: 'decimalEnclosedParen',
    28: 'decimalEnclosedCircleChinese',
    29: 'ideographEnclosedCircle',
    30: 'ideographTraditional',
    31: 'ideographZodiac',
    33: 'taiwaneseCounting',
    34: 'ideographLegalTraditional',
    35: 'taiwaneseCountingThousand',
    36: 'taiwaneseDigital',
    37: 'chineseCounting',
    38: 'chineseLegalSimplified',
    39: 'chineseCountingThousand',
    255: 'none',
};
/** The name of a format; decimal for codes that no Chinese report has. */
export function formatOfCode(code) {
    return FORMATS[code] ?? 'decimal';
}
//# sourceMappingURL=number-formats.js.map