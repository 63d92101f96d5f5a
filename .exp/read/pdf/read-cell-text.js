import { normalizeText } from "../../text/normalize.js";
import { lineJoint } from "../join-line-texts.js";
import { firstUnitWidth } from "./first-unit-width.js";
import { groupLines, isBlank, mainDirection } from "./group-lines.js";
import { joinGlyphs } from "./join-glyphs.js";
/** The lines of a cell, in the direction in which most of it is written. */
export function groupCellLines(glyphs) {
    return groupLines(glyphs, mainDirection(glyphs));
}
/** White space that writers leave beside the words of a cell, both sides together, at most (points). */
const PADDING = 12;
/** How much more a line of a cell might have held, points; 0 in turned type, where nothing tells. */
export function spareOf(line, { width, widest }) {
    if (line.direction !== 'right')
        return 0;
    return Math.max(0, Math.max(widest + 0.5, width - PADDING) - (line.end - line.start));
}
/**
 * The normalised text of a cell: its lines joined; '' where it is blank. Digits of two lines are one number where the line had no room
 * for one more, else there is a space between them.
 */
export function readCellText(lines, room) {
    let text = '';
    let spare = 0;
    for (const line of lines) {
        // inside a cell even wide gaps between Han characters are justification: 总 计
        const next = normalizeText(joinGlyphs(line, { keepWide: false })).text.trim();
        text += cellJoint(text, next, spare >= firstDigitWidth(line)) + next;
        spare = spareOf(line, room);
    }
    return text;
}
/** What stands between the end of one line of a cell and the start of the next; `hadRoom` where that one held one more digit. */
export function cellJoint(before, after, hadRoom) {
    return hadRoom && /\d$/.test(before) && /^\d/.test(after) ? ' ' : lineJoint(before, after);
}
function firstDigitWidth(line) {
    return line.glyphs.find((glyph) => !isBlank(glyph))?.advance ?? firstUnitWidth(line);
}
//# sourceMappingURL=read-cell-text.js.map