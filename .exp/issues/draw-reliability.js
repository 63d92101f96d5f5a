const COLUMNS = 5;
const PANEL = 150;
const PLOT = 100;
const LEFT = 30;
const TOP = 30;
/** A small picture a category (SVG): told probability against the share that has the label; the diagonal is what could be believed outright. */
export function drawReliability(categories) {
    const rows = Math.ceil(categories.length / COLUMNS);
    const panels = categories.map((reliability, index) => {
        const x = (index % COLUMNS) * PANEL + LEFT;
        const y = Math.floor(index / COLUMNS) * PANEL + TOP;
        return `<g transform="translate(${x} ${y})">${drawPanel(reliability)}</g>`;
    });
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${COLUMNS * PANEL + 20} ${rows * PANEL + 10}" font-family="sans-serif" font-size="11" role="img">`,
        '<title>Reliability: mean probability told (across) against the share of items that have the label (up), ten bins of equal count</title>',
        `<rect width="100%" height="100%" fill="white"/>`,
        ...panels,
        '</svg>\n',
    ].join('\n');
}
function drawPanel({ category, bins, error }) {
    const at = (told, found) => `${round(told * PLOT)},${round((1 - found) * PLOT)}`;
    const points = bins.map(({ told, found }) => at(told, found));
    const dots = points.map((point) => {
        const [x, y] = point.split(',');
        return `<circle cx="${x}" cy="${y}" r="2.4" fill="#1f5f8b"/>`;
    });
    return [
        `<rect width="${PLOT}" height="${PLOT}" fill="none" stroke="#bbb"/>`,
        `<path d="M0,${PLOT}L${PLOT},0" stroke="#bbb" stroke-dasharray="3 3"/>`,
        `<polyline points="${points.join(' ')}" fill="none" stroke="#1f5f8b"/>`,
        ...dots,
        `<text y="-6" fill="#222">${category} ${Number.isNaN(error) ? '' : error.toFixed(3)}</text>`,
        `<text x="-4" y="8" text-anchor="end" fill="#777">1</text><text x="-4" y="${PLOT}" text-anchor="end" fill="#777">0</text>`,
        `<text x="${PLOT}" y="${PLOT + 13}" text-anchor="end" fill="#777">1</text>`,
    ].join('');
}
function round(value) {
    return Math.round(value * 10) / 10;
}
//# sourceMappingURL=draw-reliability.js.map