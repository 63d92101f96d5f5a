import { extentOf } from "./extent.js";
import { endOf, isBlank } from "./group-lines.js";
import { median } from "./median.js";
/** Indents of paragraphs, in ems beyond the left margin: two in print, one and a half at least. */
export const smallestIndent = 1.2;
const largestIndent = 4.5;
/** The layout of pages of one width, points; where few lines tell, the right margin is taken to mirror the left one. */
export function measureLayout(pages, width) {
    const lines = pages.flat().filter(({ line }) => line.direction === 'right');
    const em = median(lines.map((line) => line.size));
    const lefts = lines.map((line) => line.left);
    const shared = findMargin(lefts, 0.5 * em, 2);
    const left = Number.isNaN(shared) ? extentOf(lefts)[0] : shared;
    const indents = lines.filter((line) => {
        const indent = (line.left - left) / line.size;
        return indent > smallestIndent && indent < largestIndent;
    });
    return {
        left,
        right: findRightMargin(lines, left, width),
        pitch: usualPitch(pages),
        indented: indents.length >= 0.08 * lines.length,
    };
}
/** Short lines may share a place, too: it is the margin only where it mirrors the left one or is where most of the long lines end. */
function findRightMargin(lines, left, width) {
    const em = median(lines.map((line) => line.size));
    const mirrored = width - left;
    const rights = lines.map((line) => -rightOf(line));
    const shared = -findMargin(rights, 1.2 * em, 3);
    if (Math.abs(shared - mirrored) < 0.12 * width)
        return shared;
    const ending = lines.filter((line) => Math.abs(line.right - shared) <= 1.2 * em).length;
    const beyond = lines.filter((line) => line.right > shared + em).length;
    if (ending >= 0.2 * lines.length && beyond <= 0.1 * ending)
        return shared;
    const longest = extentOf(lines.map((line) => line.right))[1];
    return Math.abs(longest - mirrored) < 2.5 * em ? longest : mirrored;
}
const mayHang = /^[，。、；：！？,.;:!?]$/u;
/** Where a line ends, a mark at its end aside: writers may set it outside the margin. */
function rightOf({ line, right }) {
    const visible = line.glyphs.filter((glyph) => !isBlank(glyph));
    const [before, last] = visible.slice(-2);
    return before !== undefined && last !== undefined && mayHang.test(last.text)
        ? endOf(before, line.direction)
        : right;
}
/**
 * The outermost (smallest) place that several lines share, at least `fewest` and a twentieth of all: one overlong line or one
 * hanging mark is no margin. NaN where no place is shared.
 */
function findMargin(values, tolerance, fewest) {
    const sorted = [...values].sort((a, b) => a - b);
    const need = Math.max(fewest, Math.ceil(sorted.length / 20));
    const found = sorted.find((value, index) => {
        const reached = sorted[index + need - 1];
        return reached !== undefined && reached - value <= tolerance;
    });
    return found ?? Number.NaN;
}
function usualPitch(pages) {
    return median(pages.flatMap((lines) => lines.flatMap((line, index) => {
        const before = lines[index - 1];
        const distance = before === undefined ? 0 : line.y - before.y;
        return distance > 0.5 * line.size && distance < 3 * line.size ? [distance] : [];
    })));
}
//# sourceMappingURL=measure-layout.js.map