import stringWidth from 'string-width';
// a run of ASCII stays whole; Han may break anywhere
const UNITS = /[!-~]+|./gu;
/** A mark that closes hangs over rather than open a line. */
const CLOSING = /^[，。；：、！？）》”]$/;
/** `text` on lines of at most `width` columns (a Han character takes two), the lines after the first indented by `indent` blanks. */
export function wrapText(text, width, indent) {
    const lines = [];
    let line = '';
    let columns = 0;
    for (const [unit] of text.replace(/\s+/g, ' ').matchAll(UNITS)) {
        const size = stringWidth(unit);
        if (columns > 0 && columns + size > width - indent && !CLOSING.test(unit)) {
            lines.push(line.trimEnd());
            line = '';
            columns = 0;
        }
        if (unit === ' ' && line === '')
            continue;
        line += unit;
        columns += size;
    }
    lines.push(line);
    return lines.join(`\n${' '.repeat(indent)}`);
}
/** Code units that a column may hold: a character with its accents, an emoji of several. */
const LONGEST_COLUMN = 8;
/** `text` cut to `width` columns, with … where something was cut. */
export function cutText(text, width) {
    const compact = text.replace(/\s+/g, ' ');
    // measuring takes long: of a long text only what can be shown is measured
    const head = compact.slice(0, Math.max(0, width) * LONGEST_COLUMN);
    if (head.length === compact.length && stringWidth(compact) <= width)
        return compact;
    let cut = '';
    let columns = 1;
    for (const character of head) {
        columns += stringWidth(character);
        if (columns > width)
            break;
        cut += character;
    }
    return `${cut}…`;
}
//# sourceMappingURL=wrap-text.js.map