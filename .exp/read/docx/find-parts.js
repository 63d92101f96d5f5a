import { posix } from 'node:path';
import { InputError } from "../../text/input-error.js";
import { decodeXml } from "./decode-xml.js";
import { parseXml } from "./parse-xml.js";
import { findChildren } from "./xml-element.js";
/** Where the parts stand if the file does not say. */
const USUAL = { officeDocument: 'word/document.xml', 'core-properties': 'docProps/core.xml' };
// what else comes under the ending of Word, told by a file inside it
const OTHERS = [
    { part: 'xl/workbook.xml', name: 'an Excel file' },
    { part: 'ppt/presentation.xml', name: 'a PowerPoint file' },
    { part: 'OFD.xml', name: 'an OFD file' },
    { part: 'content.xml', name: 'an OpenDocument file' },
];
/**
 * The parts, found by the file's own relationships: Word names its main part document.xml, other programs otherwise.
 * @throws InputError where the zip holds no Word document, or a part is damaged
 */
export async function findParts(zip, file) {
    const ofPackage = await readRelationships(zip, '', file);
    const main = ofPackage.get('officeDocument') ?? USUAL.officeDocument;
    const document = await readPart(zip, zip.has(main) ? main : USUAL.officeDocument, file);
    if (document === null || document.name !== 'w:document')
        throw notWord(zip, file);
    const ofDocument = await readRelationships(zip, main, file);
    const read = async (kind) => {
        const name = ofDocument.get(kind) ?? posix.join(posix.dirname(main), `${kind}.xml`);
        return readPart(zip, name, file);
    };
    const [styles, numbering, footnotes, endnotes, core] = await Promise.all([
        read('styles'),
        read('numbering'),
        read('footnotes'),
        read('endnotes'),
        readPart(zip, ofPackage.get('core-properties') ?? USUAL['core-properties'], file),
    ]);
    return { document, styles, numbering, footnotes, endnotes, core };
}
/** From the last word of a relationship's type to the part it leads to; the first one counts. */
async function readRelationships(zip, part, file) {
    const folder = posix.dirname(part);
    const root = await readPart(zip, posix.join(folder, '_rels', `${posix.basename(part)}.rels`), file);
    const targets = new Map();
    for (const { attributes } of findChildren(root, 'rel:Relationship')) {
        const kind = (attributes.Type ?? '').split('/').at(-1) ?? '';
        const target = attributes.Target ?? '';
        if (attributes.TargetMode === 'External' || targets.has(kind))
            continue;
        targets.set(kind, target.startsWith('/') ? target.slice(1) : posix.join(folder, target));
    }
    return targets;
}
async function readPart(zip, name, file) {
    const bytes = await zip.read(name);
    return bytes === null ? null : parseXml(decodeXml(bytes), name, file);
}
function notWord(zip, file) {
    const other = OTHERS.find(({ part }) => zip.has(part));
    const what = other?.name ?? 'a zip without a Word document (word/document.xml)';
    return new InputError(`cannot read "${file}": it is ${what}; save the report as .docx or .pdf`);
}
//# sourceMappingURL=find-parts.js.map