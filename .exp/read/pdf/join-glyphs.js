import { endOf, isBlank, startOf } from "./group-lines.js";
/**
 * The characters of a line as text. Between Han characters (and their punctuation) a gap is justification, whether or not a space
 * was printed in it, and only one of a whole em or more counts as a space (`keepWide`); beside a Han character a printed space
 * stays; between Latin letters a printed space or a small gap is a space, between digits a gap of a quarter em.
 */
export function joinGlyphs(line, { keepWide = true } = {}) {
    let text = '';
    let previous = null;
    let printedSpace = false;
    for (const glyph of line.glyphs) {
        if (isBlank(glyph)) {
            printedSpace = true;
            continue;
        }
        if (previous !== null) {
            const gap = (startOf(glyph, line.direction) - endOf(previous, line.direction)) / line.size;
            if (isSpace(previous, glyph, gap, printedSpace, keepWide))
                text += ' ';
        }
        text += glyph.text;
        previous = glyph;
        printedSpace = false;
    }
    return text;
}
function isSpace(before, after, gap, printedSpace, keepWide) {
    const wide = [before, after].filter((glyph) => isWide(glyph.text)).length;
    if (wide === 2)
        return keepWide && gap > 0.95;
    if (wide === 1)
        return printedSpace || gap > 0.6;
    // letters touch, and a justified line may squeeze word spaces; digits may be set wide
    const digits = /\d$/.test(before.text) && /^\d/.test(after.text);
    return printedSpace || gap > (digits ? 0.25 : 0.12);
}
/** Han characters, radicals and full-width punctuation, which are set without spaces between them. */
export function isWide(text) {
    return /^[\u2010-\u2027\u2e80-\u303f\u31c0-\u31ef\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]/u.test(text);
}
//# sourceMappingURL=join-glyphs.js.map