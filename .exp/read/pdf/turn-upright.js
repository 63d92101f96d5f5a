const turns = { right: 0, down: 3, left: 2, up: 1 };
const clockwise = ['right', 'down', 'left', 'up'];
/**
 * The page turned so that most of its text runs to the right: a wide table printed sideways on an upright page is read as it is
 * meant. Pages with mostly upright text, and pages without text, come back as they are.
 */
export function turnUpright(content) {
    const main = prevailingDirection(content.glyphs);
    let turned = content;
    for (let turn = 0; turn < turns[main]; turn++)
        turned = turnClockwise(turned);
    return turned;
}
function prevailingDirection(glyphs) {
    for (const direction of ['up', 'down', 'left']) {
        const share = glyphs.filter((glyph) => glyph.direction === direction).length / Math.max(1, glyphs.length);
        if (share > 0.6)
            return direction;
    }
    return 'right';
}
/** A quarter turn: the left edge becomes the top, so that text that ran up runs to the right. */
function turnClockwise({ width, height, glyphs, rules }) {
    return {
        width: height,
        height: width,
        glyphs: glyphs.map((glyph) => ({
            ...glyph,
            centerX: height - glyph.centerY,
            centerY: glyph.centerX,
            // the baseline is measured on upright lines only: take it from the centre, as read-page-content places that
            baseline: glyph.centerX + 0.35 * glyph.size,
            direction: clockwise[(clockwise.indexOf(glyph.direction) + 1) % 4] ?? 'right',
        })),
        rules: rules.map((rule) => rule.axis === 'horizontal'
            ? { axis: 'vertical', at: height - rule.at, from: rule.from, to: rule.to }
            : { axis: 'horizontal', at: rule.at, from: height - rule.to, to: height - rule.from }),
    };
}
//# sourceMappingURL=turn-upright.js.map