import { median } from "./median.js";
/** The glyphs in lines by their common baseline, in reading order; lines of white space are left out. All glyphs are read in one direction. */
export function groupLines(glyphs, direction) {
    const sorted = [...glyphs].sort((a, b) => acrossOf(a, direction) - acrossOf(b, direction));
    const groups = [];
    let mean = Number.NaN;
    for (const glyph of sorted) {
        const group = groups.at(-1);
        const across = acrossOf(glyph, direction);
        // digits of another font stand a little off the line, superscripts up to a third of the size; the next line is a whole size away
        if (group !== undefined && across - mean <= 0.4 * Math.max(glyph.size, group[0]?.size ?? 0)) {
            group.push(glyph);
            mean += (across - mean) / group.length;
        }
        else {
            groups.push([glyph]);
            mean = across;
        }
    }
    return groups.flatMap((group) => toLine(group, direction) ?? []);
}
/** A line of these glyphs; null where all are blank. */
export function toLine(glyphs, direction) {
    const ordered = dropDoubles([...glyphs].sort((a, b) => alongOf(a, direction) - alongOf(b, direction)), direction);
    const visible = ordered.filter((glyph) => !isBlank(glyph));
    const [first, last] = [visible[0], visible.at(-1)];
    if (first === undefined || last === undefined)
        return null;
    return {
        glyphs: ordered,
        direction,
        start: startOf(first, direction),
        end: endOf(last, direction),
        across: median(visible.map((glyph) => acrossOf(glyph, direction))),
        size: median(visible.map((glyph) => glyph.size)),
    };
}
/** The direction that most of the glyphs have; `right` where there are none. */
export function mainDirection(glyphs) {
    const counts = new Map([['right', 0]]);
    for (const { direction } of glyphs)
        counts.set(direction, (counts.get(direction) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'right';
}
export function isBlank(glyph) {
    return glyph.text.trim() === '';
}
export function startOf(glyph, direction) {
    return alongOf(glyph, direction) - glyph.advance / 2;
}
export function endOf(glyph, direction) {
    return alongOf(glyph, direction) + glyph.advance / 2;
}
function alongOf(glyph, direction) {
    if (direction === 'right')
        return glyph.centerX;
    if (direction === 'left')
        return -glyph.centerX;
    return direction === 'down' ? glyph.centerY : -glyph.centerY;
}
function acrossOf(glyph, direction) {
    // upright fonts of different height share a baseline, not a centre
    if (direction === 'right')
        return glyph.direction === 'right' ? glyph.baseline : glyph.centerY;
    if (direction === 'left')
        return -glyph.centerY;
    return direction === 'down' ? -glyph.centerX : glyph.centerX;
}
/** Bold type is at times printed twice, a hair apart. */
function dropDoubles(ordered, direction) {
    return ordered.filter((glyph, index) => {
        for (let before = index - 1; before >= Math.max(0, index - 2); before--) {
            const other = ordered[before];
            if (other === undefined || other.text !== glyph.text || isBlank(glyph))
                continue;
            if (alongOf(glyph, direction) - alongOf(other, direction) < 0.15 * glyph.size)
                return false;
        }
        return true;
    });
}
//# sourceMappingURL=group-lines.js.map