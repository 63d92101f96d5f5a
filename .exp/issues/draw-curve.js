const WIDTH = 420;
const HEIGHT = 220;
const MARGIN = 44;
/** The learning curve (SVG): whether more items would help. The axis up is cut, and says so by its labels. */
export function drawCurve(points) {
    const most = Math.max(...points.map(({ items }) => items));
    const low = Math.floor(Math.min(...points.map(({ f1 }) => f1)) * 20) / 20;
    const high = Math.ceil(Math.max(...points.map(({ f1 }) => f1)) * 20) / 20;
    const x = (items) => round(MARGIN + (items / most) * (WIDTH - 2 * MARGIN));
    const y = (f1) => round(HEIGHT - MARGIN - ((f1 - low) / (high - low)) * (HEIGHT - 2 * MARGIN));
    const line = points.map(({ items, f1 }) => `${x(items)},${y(f1)}`).join(' ');
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="11" role="img">`,
        '<title>Learning curve: micro F1 on the development authors against the number of items learned from</title>',
        '<rect width="100%" height="100%" fill="white"/>',
        `<path d="M${MARGIN},${MARGIN / 2}V${HEIGHT - MARGIN}H${WIDTH - MARGIN / 2}" fill="none" stroke="#999"/>`,
        `<polyline points="${line}" fill="none" stroke="#1f5f8b" stroke-width="1.5"/>`,
        ...points.map(({ items, f1 }) => `<circle cx="${x(items)}" cy="${y(f1)}" r="3" fill="#1f5f8b"/><text x="${x(items)}" y="${y(f1) - 8}" text-anchor="middle" fill="#222">${f1.toFixed(3)}</text><text x="${x(items)}" y="${HEIGHT - MARGIN + 15}" text-anchor="middle" fill="#777">${items}</text>`),
        `<text x="${MARGIN - 6}" y="${y(low)}" text-anchor="end" fill="#777">${low.toFixed(2)}</text><text x="${MARGIN - 6}" y="${y(high) + 4}" text-anchor="end" fill="#777">${high.toFixed(2)}</text>`,
        `<text x="${WIDTH / 2}" y="${HEIGHT - 8}" text-anchor="middle" fill="#777">items learned from</text>`,
        '</svg>\n',
    ].join('\n');
}
function round(value) {
    return Math.round(value * 10) / 10;
}
//# sourceMappingURL=draw-curve.js.map