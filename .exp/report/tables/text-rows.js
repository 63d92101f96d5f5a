import { matchRow } from "./forms.js";
import { isBlank, isValue } from "./table-rows.js";
/**
 * The rows of tables of which only text is left. Three layouts are told line by line, since converters mix them: a row a line, cells
 * parted by tabs or pipes; a cell a line, each with a tab before it, rows parted by blank lines; a cell a line and nothing else,
 * where a row begins at each label of the form.
 */
export function textRows(text, region) {
    const builder = new RowBuilder();
    let blankLines = 0;
    const lines = [...linesOf(text, region)];
    const hasLoneCells = lines.some(({ text }) => LONE_CELL.test(text)) || lines.filter(isLonePipe).length > 2;
    for (let at = 0; at < lines.length; at++) {
        const wrapped = readWrapped(lines, at);
        if (wrapped !== null) {
            builder.addRow(wrapped);
            blankLines = 0;
            at += 2;
            continue;
        }
        const printed = lines[at];
        if (printed === undefined)
            break;
        const line = hasLoneCells ? withoutClosingPipes(printed) : printed;
        const cells = splitLine(line);
        if (cells.length > 1) {
            builder.addRow(cells);
        }
        else if (line.text.startsWith('\t')) {
            builder.addTabCell(trimCell(line), blankLines > 0);
        }
        else if (line.text.trim() !== '') {
            builder.addLine(trimCell(line), blankLines > 0);
        }
        else if (line.text !== '') {
            builder.addBlankLine(trimCell(line));
        }
        blankLines = line.text.trim() === '' && !line.text.startsWith('\t') ? blankLines + 1 : 0;
    }
    return builder.finish();
}
/**
 * A label on two lines with its figures on a line between them, as a page's layout puts what stands in the middle of a cell; null where
 * the two halves make no label of the form.
 */
function readWrapped(lines, at) {
    const [before, figures, after] = [lines[at], lines[at + 1], lines[at + 2]];
    if (before === undefined || figures === undefined || after === undefined)
        return null;
    const values = splitTrailingValues(figures);
    if (values.length < 2 || !values.every(isValue) || isBlank(figures))
        return null;
    if (!isWords(before) || !isWords(after) || /^\d{1,2}[.、．]|^[（(]/.test(after.text.trim()))
        return null;
    const [first, second] = [trimCell(before), trimCell(after)];
    const text = `${first.text}${second.text}`;
    const [whole, alone] = [matchRow(text), matchRow(first.text)];
    // two labels of their own, one below the other, are no label in two halves
    if (whole === null || matchRow(second.text) !== null || (alone !== null && alone.row !== whole.row))
        return null;
    return [{ text, span: { start: first.span.start, end: second.span.end } }, ...values];
}
/** Words of one cell: no figures at its end, no borders. */
function isWords(line) {
    return (line.text.trim() !== '' &&
        !/[\t|｜]/.test(line.text) &&
        splitTrailingValues(line).length === 1 &&
        !isValue(line));
}
// a figure and the pipe that closes its cell, alone on a line: each cell has a line of its own
const LONE_CELL = /^[ \t]*\d+[ \t]*[|｜][ \t]*$/;
const CLOSING_PIPES = /(?<![ \t|｜])[ \t|｜]+$/;
function isLonePipe({ text }) {
    return /^[ \t]*[|｜][ \t]*$/.test(text);
}
/** One cell without the pipes after it; pipes alone, which merged cells leave, become an empty line. Other lines as they are. */
function withoutClosingPipes(line) {
    const closed = line.text.replace(CLOSING_PIPES, '');
    if (closed === line.text || /[|｜]/.test(closed))
        return line;
    return { text: closed, span: { start: line.span.start, end: line.span.start + closed.length } };
}
function* linesOf(text, region) {
    let start = region.start;
    while (start <= region.end) {
        const found = text.indexOf('\n', start);
        const end = found < 0 || found > region.end ? region.end : found;
        yield { text: text.slice(start, end), span: { start, end } };
        start = end + 1;
    }
}
function trimCell(cell) {
    const text = cell.text.trim();
    const start = cell.span.start + (text === '' ? 0 : cell.text.indexOf(text));
    return { text, span: { start, end: start + text.length } };
}
// a tab inside the line, or a pipe: cells of one row; a lone leading tab is the mark of a cell
const SEPARATORS = { tab: /\t/g, pipe: /[|｜]/g };
function splitLine(line) {
    const inner = line.text.replace(/^[ ]+/, '');
    if (/[|｜]/.test(inner))
        return dropOuter(splitAt(line, SEPARATORS.pipe));
    // four tabs and nothing else are a row of blanks
    if (/\S[^\S\n]*\t/.test(inner) || hasCellBehindTab(inner) || /^(?:\t *){4,}$/.test(inner))
        return splitAt(line, SEPARATORS.tab);
    return splitTrailingValues(line);
}
/** True where a line opens with a tab and another one has something behind it. */
function hasCellBehindTab(line) {
    const second = line.startsWith('\t') ? line.indexOf('\t', 1) : -1;
    return second > 0 && line.slice(second).trim() !== '';
}
function splitAt(line, separator) {
    const cells = [];
    let start = 0;
    for (const match of [...line.text.matchAll(separator), null]) {
        const end = match?.index ?? line.text.length;
        const offset = line.span.start;
        cells.push(trimCell({ text: line.text.slice(start, end), span: { start: offset + start, end: offset + end } }));
        start = end + 1;
    }
    return cells;
}
/** A pipe at the start or the end of a line opens or closes it: no cell stands outside. */
function dropOuter(cells) {
    const from = cells[0]?.text === '' ? 1 : 0;
    const to = cells.length > from + 1 && cells.at(-1)?.text === '' ? -1 : cells.length;
    const inner = cells.slice(from, to);
    return inner.length === 1
        ? [...inner, { text: '', span: { start: line0(inner), end: line0(inner) } }]
        : inner;
}
function line0(cells) {
    return cells[0]?.span.end ?? 0;
}
/** 标签 0 0 0 0: figures parted by blanks at the end of a line are cells, two of them at least. */
function splitTrailingValues(line) {
    const words = [...line.text.matchAll(/\S+/g)].map((match) => {
        const start = line.span.start + match.index;
        return { text: match[0], span: { start, end: start + match[0].length } };
    });
    let first = words.length;
    while (first > 0 && isValue(words[first - 1] ?? line))
        first--;
    if (words.length - first < 2)
        return [line];
    const label = words.slice(0, first);
    const labelStart = label[0]?.span.start;
    const labelEnd = label.at(-1)?.span.end;
    if (labelStart === undefined || labelEnd === undefined)
        return words;
    const text = line.text.slice(labelStart - line.span.start, labelEnd - line.span.start);
    return [{ text, span: { start: labelStart, end: labelEnd } }, ...words.slice(first)];
}
/** The clause of the regulation over a part of table 二. */
const BAND = /^第[一二三四五六七八九十]{1,3}条/;
/** Gathers cells into rows; `open` is the row to which the next cell belongs. */
class RowBuilder {
    #rows = [];
    #open = [];
    /** True while cells come one a line with a tab before each. */
    #tabbed = false;
    addRow(cells) {
        this.#close();
        this.#rows.push([...cells]);
        this.#tabbed = false;
    }
    addTabCell(cell, afterBlank) {
        // a blank line between two cells parts their rows
        if (!this.#tabbed || afterBlank)
            this.#close();
        this.#tabbed = true;
        this.#open.push(cell);
    }
    addLine(cell, afterBlank) {
        const last = this.#open.at(-1);
        if (this.#tabbed && last !== undefined && (last.text === '' || !afterBlank)) {
            // the content of the cell whose tab came before, or its next line
            this.#open[this.#open.length - 1] = joinCells(last, cell);
            return;
        }
        const isNext = matchRow(cell.text) !== null || BAND.test(cell.text);
        if (this.#tabbed || isNext || this.#endsBefore(cell))
            this.#close();
        this.#tabbed = false;
        this.#open.push(cell);
    }
    /** A line of white space is an empty cell where cells have a line each. */
    addBlankLine(cell) {
        if (!this.#tabbed && this.#open.length > 0)
            this.#open.push(cell);
    }
    /** Words after figures belong to the next row: a header of columns, or a label that the form does not know. */
    #endsBefore(cell) {
        if (isValue(cell))
            return false;
        const last = this.#open.at(-1);
        if (last === undefined || !isValue(last))
            return false;
        // one blank may stand inside a label, several are a row without figures
        const beforeLast = this.#open.at(-2);
        return !isBlank(last) || (beforeLast !== undefined && isValue(beforeLast));
    }
    finish() {
        this.#close();
        return this.#rows;
    }
    #close() {
        if (this.#open.length > 0)
            this.#rows.push(this.#open);
        this.#open = [];
    }
}
function joinCells(first, second) {
    if (first.text === '')
        return second;
    // figures of two lines may be one or two: a space lets neither be taken for the other
    const joint = /\d$/.test(first.text) && /^\d/.test(second.text) ? ' ' : '';
    return { text: first.text + joint + second.text, span: { start: first.span.start, end: second.span.end } };
}
//# sourceMappingURL=text-rows.js.map