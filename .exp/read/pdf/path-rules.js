import { applyMatrix } from "./matrix.js";
/** Filled boxes up to this many points thick are rules: Word, browsers and LibreOffice draw table edges so. */
const maximumThickness = 3;
/** A stroke this far from the axis over its whole length still counts as straight. */
const maximumSlant = 0.7;
const codes = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 };
/**
 * The horizontal and vertical rules that a path draws: straight strokes, and thin filled boxes. Curves, slanted lines and filled
 * areas give none. `data` is pdfjs's flat list of path codes (5.6), each followed by its coordinates.
 */
export function findPathRules(data, paint, matrix) {
    return splitSubpaths(data, matrix).flatMap((points) => {
        const thin = paint === 'stroke' ? null : boxRule(points);
        if (thin !== null)
            return [thin];
        return paint === 'fill' ? [] : strokeRules(points);
    });
}
/** The corner points of each part of the path, closing lines included; a curve breaks its part in two. */
function splitSubpaths(data, matrix) {
    const parts = [];
    let part = [];
    const begin = (points) => {
        if (part.length > 1)
            parts.push(part);
        part = points;
    };
    const pointAt = (index) => applyMatrix(matrix, data[index] ?? 0, data[index + 1] ?? 0);
    let index = 0;
    while (index < data.length) {
        const code = data[index++];
        if (code === codes.moveTo)
            begin([pointAt(index)]);
        else if (code === codes.lineTo)
            part.push(pointAt(index));
        else if (code === codes.curveTo)
            begin([pointAt(index + 4)]);
        else if (code === codes.quadraticCurveTo)
            begin([pointAt(index + 2)]);
        else if (code === codes.closePath) {
            const [first] = part;
            if (first !== undefined)
                part.push(first);
        }
        else
            break;
        index +=
            code === codes.curveTo ? 6 : code === codes.quadraticCurveTo ? 4 : code === codes.closePath ? 0 : 2;
    }
    begin([]);
    return parts;
}
/** The middle line of a thin box; null for an area. */
function boxRule(points) {
    // a box has five points, one with mitred ends some more
    if (points.length > 16)
        return null;
    const xs = points.map((point) => point.x);
    const ys = points.map((point) => point.y);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const [width, height] = [right - left, bottom - top];
    if (Math.min(width, height) > maximumThickness)
        return null;
    return width >= height
        ? { axis: 'horizontal', at: (top + bottom) / 2, from: left, to: right }
        : { axis: 'vertical', at: (left + right) / 2, from: top, to: bottom };
}
function strokeRules(points) {
    const rules = [];
    points.forEach((end, index) => {
        const start = points[index - 1];
        if (start === undefined)
            return;
        const [width, height] = [Math.abs(end.x - start.x), Math.abs(end.y - start.y)];
        if (Math.min(width, height) > maximumSlant || Math.max(width, height) === 0)
            return;
        rules.push(width >= height
            ? {
                axis: 'horizontal',
                at: (start.y + end.y) / 2,
                from: Math.min(start.x, end.x),
                to: Math.max(start.x, end.x),
            }
            : {
                axis: 'vertical',
                at: (start.x + end.x) / 2,
                from: Math.min(start.y, end.y),
                to: Math.max(start.y, end.y),
            });
    });
    return rules;
}
//# sourceMappingURL=path-rules.js.map