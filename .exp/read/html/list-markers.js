import { BULLETS } from "../bullets.js";
import { romanNumeral } from "../roman-numeral.js";
import { attributeOf, childrenOf, parentOf } from "./page-nodes.js";
/** The count of an ordered list before its first item: its `start`, else 1, else for `reversed` the number of its items. */
export function startList(list) {
    const isReversed = attributeOf(list, 'reversed') !== null;
    const start = parseInteger(attributeOf(list, 'start'));
    const first = isReversed ? childrenOf(list).filter((child) => child.tagName === 'li').length : 1;
    return { next: start ?? first, step: isReversed ? -1 : 1 };
}
/** What a browser prints before this item, with the space after it; '' where the list says that it prints none. Moves the count. */
export function takeMarker(item, count) {
    const list = parentOf(item);
    const number = parseInteger(attributeOf(item, 'value')) ?? count.next;
    count.next = number + count.step;
    const style = markerStyle(item) ?? (list === null ? null : markerStyle(list));
    if (style === 'none')
        return '';
    if (list?.tagName !== 'ol')
        return style === null || style === 'disc' ? '•' : (SIGNS[style] ?? '•');
    return (NUMBERINGS[style ?? 'decimal'] ?? decimal)(number);
}
// what writers type themselves, so that their style sheet surely takes the browser's marker away
const OWN_MARKER = new RegExp(`^[ \\u00a0\\u3000]*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．是要]|第[一二三四五六七八九十]{1,3}|[（(]?\\d{1,3}[）)、.．](?!\\d)|[①-⑳·○${BULLETS}])`);
/** True where the text of an item opens with a marker of its own. */
export function opensWithMarker(text) {
    return OWN_MARKER.test(text);
}
const SIGNS = { circle: '◦', square: '▪' };
const decimal = (number) => `${number}. `;
const han = (number) => `${hanNumeral(number)}、`;
// CSS Counter Styles 3, the letters of the `type` attribute, and the styles that the editor UEditor adds for Chinese lists
const NUMBERINGS = {
    decimal,
    '1': decimal,
    'decimal-leading-zero': (number) => `${String(number).padStart(2, '0')}. `,
    'lower-alpha': (number) => `${letters(number)}. `,
    'lower-latin': (number) => `${letters(number)}. `,
    a: (number) => `${letters(number)}. `,
    'upper-alpha': (number) => `${letters(number).toUpperCase()}. `,
    'upper-latin': (number) => `${letters(number).toUpperCase()}. `,
    A: (number) => `${letters(number).toUpperCase()}. `,
    'lower-roman': (number) => `${roman(number)}. `,
    i: (number) => `${roman(number)}. `,
    'upper-roman': (number) => `${roman(number).toUpperCase()}. `,
    I: (number) => `${roman(number).toUpperCase()}. `,
    'cjk-ideographic': han,
    'cjk-decimal': han,
    'simp-chinese-informal': han,
    'trad-chinese-informal': han,
    cn: han,
    cn1: (number) => `${hanNumeral(number)}）`,
    cn2: (number) => `（${hanNumeral(number)}）`,
    num: (number) => `${number}、`,
    num1: (number) => `${number}）`,
    num2: (number) => `（${number}）`,
};
function markerStyle(element) {
    const custom = /(?:^|\s)custom_(\w+)/.exec(attributeOf(element, 'class') ?? '')?.[1];
    if (custom !== undefined)
        return custom;
    const style = /list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(attributeOf(element, 'style') ?? '')?.[1];
    // the letters of the attribute differ by case, the names of CSS do not
    return style?.toLowerCase() ?? attributeOf(element, 'type');
}
function parseInteger(printed) {
    return printed !== null && /^\s*[-+]?\d{1,9}/.test(printed) ? Number.parseInt(printed, 10) : null;
}
function letters(number) {
    let word = '';
    for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
        word = String.fromCharCode(97 + ((rest - 1) % 26)) + word;
    return word === '' ? String(number) : word;
}
/** Beyond its range CSS falls back to decimal. */
function roman(number) {
    return number < 1 || number > 3999 ? String(number) : romanNumeral(number);
}
const HAN_DIGITS = '零一二三四五六七八九';
/** 1–99 as 一 … 九十九; other numbers in digits: no list of the genre is that long. */
function hanNumeral(number) {
    if (number < 1 || number > 99)
        return String(number);
    const [tens, ones] = [Math.floor(number / 10), number % 10];
    return ((tens > 1 ? HAN_DIGITS[tens] : '') +
        (tens > 0 ? '十' : '') +
        (ones > 0 || tens === 0 ? HAN_DIGITS[ones] : ''));
}
//# sourceMappingURL=list-markers.js.map