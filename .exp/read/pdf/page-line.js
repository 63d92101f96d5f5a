import { normalizeText } from "../../text/normalize.js";
import { mapSymbol } from "../docx/symbols.js";
import { extentOf } from "./extent.js";
import { groupLines } from "./group-lines.js";
import { joinGlyphs } from "./join-glyphs.js";
const directions = ['right', 'down', 'up', 'left'];
/** The lines of text that these glyphs make, top to bottom. */
export function readPageLines(glyphs) {
    const lines = directions.flatMap((direction) => groupLines(glyphs.filter((glyph) => glyph.direction === direction), direction));
    return lines.flatMap((line) => toPageLine(line) ?? []).sort((a, b) => a.y - b.y || a.left - b.left);
}
/** What Word draws before points it takes from this font. */
function showBullet(code) {
    return mapSymbol(code, 'Wingdings');
}
function toPageLine(line) {
    const printed = normalizeText(joinGlyphs(line)).text.replaceAll('\n', ' ').trim();
    const text = printed.replace(/^[\uf020-\uf0ff]/, showBullet);
    // a line of nothing but invisible characters
    if (text === '')
        return null;
    if (line.direction === 'right') {
        return { text, left: line.start, right: line.end, y: line.across, size: line.size, line };
    }
    const [left, right] = extentOf(line.glyphs.map((glyph) => glyph.centerX));
    const [y] = extentOf(line.glyphs.map((glyph) => glyph.centerY));
    return { text, left, right, y, size: line.size, line };
}
//# sourceMappingURL=page-line.js.map