import { endOf, isBlank, startOf } from "./group-lines.js";
import { isWide } from "./join-glyphs.js";
const cannotStart = /^[，。、；：！？）》〉」』】”’％,.;:!?)\]%]/u;
const cannotEnd = /^[（《〈「『【“‘([]/u;
/** Width of what cannot be parted at the start of a line: one Han character or one word, with the punctuation that clings to it. */
export function firstUnitWidth(line) {
    const glyphs = line.glyphs.filter((glyph) => !isBlank(glyph));
    const [first] = glyphs;
    if (first === undefined)
        return 0;
    let index = 0;
    while (cannotEnd.test(glyphs[index]?.text ?? ''))
        index++;
    const isWord = !isWide(glyphs[index]?.text ?? '');
    for (index++; index < glyphs.length; index++) {
        const [before, glyph] = [glyphs[index - 1], glyphs[index]];
        if (before === undefined || glyph === undefined)
            break;
        const touches = startOf(glyph, line.direction) - endOf(before, line.direction) < 0.2 * line.size;
        const inWord = isWord && touches && !isWide(glyph.text);
        if (!inWord && !cannotStart.test(glyph.text))
            break;
    }
    return endOf(glyphs[index - 1] ?? first, line.direction) - startOf(first, line.direction);
}
//# sourceMappingURL=first-unit-width.js.map