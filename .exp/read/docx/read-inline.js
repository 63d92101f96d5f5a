import { mapSymbol } from "./symbols.js";
import { unwrapChildren } from "./unwrap.js";
import { findChild, ownText, settingOf, switchOf } from "./xml-element.js";
/** The content of a paragraph as printed: insertions in, deletions, hidden text and codes of fields out, results of fields in. */
export function readInline(paragraph, style, context) {
    const reading = {
        text: '',
        boxes: [],
        notes: [],
        context,
        hiddenByStyle: isHiddenBy(style, context),
    };
    countChanges(paragraph, context);
    for (const child of unwrapChildren(paragraph))
        readElement(child, reading);
    // a code never closed would swallow the rest of the document; results, such as tables of contents, do run over paragraphs
    context.fields = context.fields.filter((phase) => phase === 'result');
    return reading;
}
function readElement(element, reading) {
    if (element.name === 'w:r')
        readRun(element, reading);
    else if (element.name === 'm:oMath' || element.name === 'm:oMathPara')
        readFormula(element, reading);
    else
        collectBoxes(element, reading);
}
function readRun(run, reading) {
    const properties = findChild(run, 'w:rPr');
    const hidden = switchOf(findChild(properties, 'w:vanish')) ??
        (isHiddenBy(settingOf(findChild(properties, 'w:rStyle')), reading.context) || reading.hiddenByStyle);
    for (const child of unwrapChildren(run)) {
        if (child.name === 'w:fldChar')
            turnField(child, reading.context);
        else if (child.name === 'w:r')
            readRun(child, reading);
        else if (!hidden && !reading.context.fields.includes('code'))
            readPiece(child, properties, reading);
    }
}
const FROM_SYMBOL_FONT = /[\uf020-\uf0ff]/;
/** The text of a run with the symbols that its font shows; Word's own bullets are of Wingdings, wherever a style names it. */
function showSymbols(text, properties) {
    if (!FROM_SYMBOL_FONT.test(text))
        return text;
    const fonts = findChild(properties, 'w:rFonts')?.attributes;
    return mapSymbol(text, fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? 'Wingdings');
}
/** What single elements of a run print. */
const PRINTED = {
    'w:tab': '\t',
    'w:ptab': '\t',
    'w:br': '\n',
    'w:cr': '\n',
    'w:noBreakHyphen': '-',
    // printed at the end of a line only
    'w:softHyphen': '',
};
function readPiece(piece, properties, reading) {
    const printed = PRINTED[piece.name];
    if (printed !== undefined)
        reading.text += printed;
    else if (piece.name === 'w:t')
        reading.text += showSymbols(readText(piece), properties);
    else if (piece.name === 'w:sym')
        reading.text += readSymbol(piece);
    else if (piece.name === 'w:footnoteReference' || piece.name === 'w:endnoteReference') {
        const kind = piece.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
        reading.notes.push({ kind, id: piece.attributes['w:id'] ?? '' });
    }
    else
        collectBoxes(piece, reading);
}
/** Blanks at the ends count only where the file says so; a line break in the XML is a blank. */
function readText(element) {
    const text = ownText(element).replace(/[\r\n]/g, ' ');
    return element.attributes['xml:space'] === 'preserve'
        ? text
        : text.replace(/^[ \t]+/, '').replace(/(?<![ \t])[ \t]+$/, '');
}
function readSymbol({ attributes }) {
    const code = Number.parseInt(attributes['w:char'] ?? '', 16);
    if (!(code > 0 && code <= 0xffff))
        return '';
    return mapSymbol(String.fromCharCode(code), attributes['w:font'] ?? null);
}
function turnField(mark, { fields }) {
    const type = mark.attributes['w:fldCharType'];
    if (type === 'begin')
        fields.push('code');
    else if (type === 'end')
        fields.pop();
    else if (type === 'separate' && fields.length > 0)
        fields[fields.length - 1] = 'result';
}
function readFormula(element, reading) {
    for (const child of element.children) {
        if (typeof child === 'string')
            continue;
        if (child.name === 'm:t')
            reading.text += ownText(child);
        else
            readFormula(child, reading);
    }
}
/** Text boxes inside drawings and shapes; what else they hold (pictures, objects of other programs) is only counted. */
function collectBoxes(element, reading) {
    if (SKIPPED.has(element.name))
        return;
    if (element.name === 'w:txbxContent') {
        reading.boxes.push(element);
        return;
    }
    if (element.name === 'pic:pic' || element.name === 'v:imagedata')
        reading.context.met.pictures++;
    // an equation has its place in the sentence, a table of another program would be missed
    if (element.name === 'o:OLEObject' && !/^Equation/.test(element.attributes.ProgID ?? ''))
        reading.context.met.objects++;
    for (const child of unwrapChildren(element))
        collectBoxes(child, reading);
}
const SKIPPED = new Set([
    'w:pPr',
    'w:rPr',
    'w:del',
    'w:moveFrom',
    'w:delText',
    'w:instrText',
    'w:delInstrText',
    'w:rt',
]);
function countChanges(paragraph, { met }) {
    for (const child of paragraph.children) {
        if (typeof child === 'string')
            continue;
        if (child.name === 'w:ins' || child.name === 'w:moveTo')
            met.insertions++;
        if (child.name === 'w:del' || child.name === 'w:moveFrom')
            met.deletions++;
    }
}
function isHiddenBy(style, { styles }) {
    return styles.chain(style).find(({ hidden }) => hidden !== null)?.hidden ?? false;
}
//# sourceMappingURL=read-inline.js.map