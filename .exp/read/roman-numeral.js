const DIGITS = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
];
/** A number in small Roman digits, as lists of Word and of web pages print them; empty below 1. */
export function romanNumeral(number) {
    let rest = number;
    let numeral = '';
    for (const [value, digits] of DIGITS) {
        for (; rest >= value; rest -= value)
            numeral += digits;
    }
    return numeral;
}
//# sourceMappingURL=roman-numeral.js.map