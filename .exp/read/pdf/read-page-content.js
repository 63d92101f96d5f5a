import { loadPdfjs } from "./load-pdfjs.js";
import { multiplyMatrices, toMatrix } from "./matrix.js";
import { findPathRules } from "./path-rules.js";
import { createTextState, moveText, setTextMatrix, showGlyphs, } from "./text-state.js";
import { turnUpright } from "./turn-upright.js";
/**
 * The characters and ruling lines of one page in page coordinates, page rotation and crop applied. It runs pdfjs's operator list
 * (5.6) rather than taking its text items, because those join what stands in neighbouring cells and guess spaces.
 */
export async function readPageContent(page) {
    const { OPS } = await loadPdfjs();
    const viewport = page.getViewport({ scale: 1 });
    // annotations (stamps, comments) are no part of the report
    const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
    const glyphs = [];
    const rules = [];
    const stack = [];
    let state = { matrix: toMatrix(viewport.transform), text: createTextState() };
    const save = () => stack.push({ matrix: state.matrix, text: { ...state.text } });
    const restore = () => {
        state = stack.pop() ?? state;
    };
    fnArray.forEach((operator, index) => {
        const args = argsArray[index] ?? [];
        switch (operator) {
            case OPS.save:
            case OPS.beginGroup:
                save();
                break;
            case OPS.restore:
            case OPS.endGroup:
            case OPS.paintFormXObjectEnd:
                restore();
                break;
            case OPS.transform:
                state.matrix = multiplyMatrices(state.matrix, toMatrix(args));
                break;
            case OPS.paintFormXObjectBegin:
                save();
                state.matrix = multiplyMatrices(state.matrix, toMatrix(args[0]));
                break;
            case OPS.constructPath: {
                const paint = findPaint(OPS, args[0]);
                const data = Array.isArray(args[1]) ? args[1][0] : null;
                if (paint !== null && data)
                    for (const rule of findPathRules(data, paint, state.matrix))
                        rules.push(rule);
                break;
            }
            case OPS.setFont:
                setFont(page, state.text, args);
                break;
            case OPS.setGState:
                for (const [key, value] of (args[0] ?? [])) {
                    if (key === 'Font')
                        setFont(page, state.text, value);
                }
                break;
            case OPS.showText:
                for (const glyph of showGlyphs(state.text, args[0], state.matrix))
                    glyphs.push(glyph);
                break;
            default:
                applyTextOperator(OPS, state.text, operator, args);
        }
    });
    const content = { width: viewport.width, height: viewport.height, glyphs, rules };
    return turnUpright(content);
}
/** How the operator that ends a path paints it; null where it only clips. */
function findPaint(OPS, operator) {
    if (operator === OPS.stroke || operator === OPS.closeStroke)
        return 'stroke';
    if (operator === OPS.fill || operator === OPS.eoFill)
        return 'fill';
    const both = [OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke];
    return both.includes(operator) ? 'both' : null;
}
/** Operators that set or move the text state and show nothing; any other leaves it as it is. */
function applyTextOperator(OPS, text, operator, args) {
    const [first, second] = [Number(args[0]), Number(args[1])];
    if (operator === OPS.beginText)
        setTextMatrix(text, toMatrix(null));
    else if (operator === OPS.setTextMatrix)
        setTextMatrix(text, toMatrix(args[0]));
    else if (operator === OPS.moveText)
        moveText(text, first, second);
    else if (operator === OPS.nextLine)
        moveText(text, 0, -text.leading);
    else if (operator === OPS.setCharSpacing)
        text.charSpacing = first;
    else if (operator === OPS.setWordSpacing)
        text.wordSpacing = first;
    else if (operator === OPS.setHScale)
        text.scale = first / 100;
    else if (operator === OPS.setTextRise)
        text.rise = first;
    else if (operator === OPS.setLeading)
        text.leading = first;
    else if (operator === OPS.setLeadingMoveText) {
        text.leading = -second;
        moveText(text, first, second);
    }
}
function setFont(page, text, args) {
    const [name, size] = args;
    text.size = Number(size);
    if (typeof name === 'string' && page.commonObjs.has(name))
        text.font = fontMetrics(page.commonObjs.get(name));
}
function fontMetrics(font) {
    return {
        widthScale: font.fontMatrix?.[0] ?? 0.001,
        vertical: font.vertical === true,
        verticalAdvance: font.defaultVMetrics?.[0] ?? -1000,
    };
}
//# sourceMappingURL=read-page-content.js.map