import { SaxesParser } from 'saxes';
import { InputError } from "../../text/input-error.js";
import { APPEARANCE } from "./appearance.js";
import { DOCX_LIMITS } from "./limits.js";
import { bindAttributes, bindName, bindNamespaces } from "./namespaces.js";
const BLANK = /^[ \t\r\n]*$/;
/**
 * The root element of one part, without the elements that only tell how things look. No entity is expanded but the five of XML
 * itself, nothing outside the part is read.
 * @throws InputError where the XML is not well-formed, declares a document type (entity bombs need one, Word writes none), or goes
 * past the limits; `part` and `file` name the place
 */
export function parseXml(xml, part, file) {
    const parser = new SaxesParser();
    const stack = [];
    let root = null;
    let elements = 0;
    // elements that are open inside one that is not kept, itself among them
    let unkept = 0;
    const fail = (why, cause) => new InputError(`cannot read "${file}": its part ${part} ${why}; open it in Word or WPS and save it again, or download it again`, { cause });
    parser.on('error', (error) => {
        throw fail('is damaged (XML is not well-formed)', error);
    });
    parser.on('doctype', () => {
        throw fail('declares a document type, which no Word file does');
    });
    parser.on('opentag', (tag) => {
        const parent = stack.at(-1);
        if (++elements > DOCX_LIMITS.elements)
            throw fail(`has more than ${DOCX_LIMITS.elements} elements, the limit`);
        if (stack.length + unkept >= DOCX_LIMITS.depth)
            throw fail(`has elements nested more than ${DOCX_LIMITS.depth} deep, the limit`);
        const bindings = bindNamespaces(parent?.bindings ?? null, tag.attributes);
        const name = bindName(bindings, tag.name, 'element');
        if (unkept > 0 || APPEARANCE.has(name)) {
            unkept++;
            return;
        }
        const element = { name, attributes: bindAttributes(bindings, tag.attributes), children: [] };
        if (parent === undefined)
            root = element;
        else
            parent.element.children.push(element);
        stack.push({ element, bindings });
    });
    parser.on('closetag', () => {
        if (unkept > 0)
            unkept--;
        else
            stack.pop();
    });
    const keepText = (text) => {
        const parent = stack.at(-1)?.element;
        // indentation between elements is no text, a blank inside w:t is
        if (unkept === 0 && (parent?.name === 'w:t' || !BLANK.test(text)))
            parent?.children.push(text);
    };
    parser.on('text', keepText);
    parser.on('cdata', keepText);
    parser.write(xml).close();
    if (root === null)
        throw fail('is empty');
    return root;
}
//# sourceMappingURL=parse-xml.js.map