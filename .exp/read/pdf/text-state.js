import { applyMatrix, identityMatrix, multiplyMatrices } from "./matrix.js";
export function createTextState() {
    return {
        font: { widthScale: 0.001, vertical: false, verticalAdvance: -1000 },
        size: 0,
        charSpacing: 0,
        wordSpacing: 0,
        scale: 1,
        rise: 0,
        leading: 0,
        matrix: identityMatrix,
        lineX: 0,
        lineY: 0,
        x: 0,
        y: 0,
    };
}
/** Begins text at the origin of a new text matrix. */
export function setTextMatrix(state, matrix) {
    state.matrix = matrix;
    state.lineX = state.lineY = state.x = state.y = 0;
}
/** Moves to the start of another line, relative to the start of this one. */
export function moveText(state, x, y) {
    state.lineX += x;
    state.lineY += y;
    state.x = state.lineX;
    state.y = state.lineY;
}
/** The glyphs of one showing operator at their places on the page; moves the state past them. Slanted text (watermarks) gives none. */
export function showGlyphs(state, shown, page) {
    const matrix = multiplyMatrices(page, state.matrix);
    const glyphs = [];
    for (const item of shown) {
        if (typeof item === 'number') {
            advance(state, (-item * state.size) / 1000);
            continue;
        }
        const { font } = state;
        const width = font.vertical ? (item.vmetric?.[0] ?? font.verticalAdvance) : item.width;
        const own = width * font.widthScale * state.size;
        const glyph = placeGlyph(state, item.unicode, own, matrix);
        if (glyph !== null)
            glyphs.push(glyph);
        const spacing = state.charSpacing + (item.isSpace ? state.wordSpacing : 0);
        // spacing is added to a vertical advance as it is to a horizontal one, and that advance is negative (downwards)
        advance(state, font.vertical ? own - spacing : own + spacing);
    }
    return glyphs;
}
function advance(state, distance) {
    if (state.font.vertical)
        state.y += distance;
    else
        state.x += distance * state.scale;
}
function placeGlyph(state, text, own, matrix) {
    if (text === '' || state.size === 0)
        return null;
    const { vertical } = state.font;
    const [stepX, stepY] = vertical ? [0, own] : [own * state.scale, 0];
    const origin = applyMatrix(matrix, state.x, state.y + state.rise);
    const end = applyMatrix(matrix, state.x + stepX, state.y + stepY + state.rise);
    // a Han character fills its em square, which stands some 0.35 em around a point above the baseline
    const lift = vertical ? 0 : 0.35 * state.size;
    const center = applyMatrix(matrix, state.x + stepX / 2, state.y + stepY / 2 + state.rise + lift);
    // a glyph of no width still has the direction of its line
    const ahead = own === 0
        ? applyMatrix(matrix, state.x + (vertical ? 0 : 1), state.y + (vertical ? -1 : 0) + state.rise)
        : end;
    const direction = directionOf(ahead.x - origin.x, ahead.y - origin.y);
    if (direction === null)
        return null;
    return {
        text,
        centerX: center.x,
        centerY: center.y,
        baseline: origin.y,
        advance: Math.hypot(end.x - origin.x, end.y - origin.y),
        size: Math.abs(state.size) * Math.hypot(matrix[2], matrix[3]),
        direction,
    };
}
function directionOf(dx, dy) {
    const [width, height] = [Math.abs(dx), Math.abs(dy)];
    // tan 10°: text that is turned further from an axis is a watermark or a stamp
    if (Math.min(width, height) > 0.18 * Math.max(width, height))
        return null;
    if (width >= height)
        return dx < 0 ? 'left' : 'right';
    return dy < 0 ? 'up' : 'down';
}
//# sourceMappingURL=text-state.js.map