/**
 * Codes of symbol fonts (Word writes them at U+F000 and above, or bare) and the characters that show the same: bullets, ticks, boxes,
 * circled numbers. By code.
 */
export const SYMBOL_FONTS = {
    symbol: { 163: '≤', 174: '→', 177: '±', 179: '≥', 180: '×', 183: '•' },
    wingdings: {
        108: '●',
        109: '❍',
        110: '■',
        111: '□',
        113: '❑',
        114: '❒',
        116: '⧫',
        117: '◆',
        118: '❖',
        119: '◆',
        ...circled(0x81),
        158: '·',
        159: '•',
        160: '▪',
        161: '○',
        164: '◎',
        167: '▪',
        168: '◻',
        171: '★',
        216: '➢',
        224: '→',
        232: '➔',
        251: '✗',
        252: '✓',
        253: '☒',
        254: '☑',
    },
    'wingdings 2': { 80: '✓', 82: '☑', ...circled(0x6a), 151: '●', 152: '●', 163: '□' },
};
function circled(first) {
    return Object.fromEntries(Array.from({ length: 10 }, (_, i) => [first + i, String.fromCodePoint(0x2460 + i)]));
}
const PRIVATE = 0xf000;
/** The text as a font shows it: known codes of symbol fonts become ordinary characters, all else stays. */
export function mapSymbol(text, font) {
    const codes = SYMBOL_FONTS[font?.toLowerCase() ?? ''];
    if (codes === undefined)
        return text;
    return text.replace(/[\u0020-\u00ff\uf020-\uf0ff]/g, (character) => {
        const code = character.charCodeAt(0);
        return codes[code >= PRIVATE ? code - PRIVATE : code] ?? character;
    });
}
//# sourceMappingURL=symbols.js.map