import { basename } from 'node:path';
import { InputError } from "../../text/input-error.js";
import { assembleDocument } from "../docx/assemble-document.js";
import { flattenLayout } from "../docx/flatten-layout.js";
import { buildBlocks } from "./build-blocks.js";
import { openCompoundFile } from "./compound-file.js";
import { readHeader } from "./doc-header.js";
import { readLists } from "./read-lists.js";
import { readParagraphs } from "./read-paragraphs.js";
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/**
 * The text, paragraphs and tables of a Word file of 1997–2003 (.doc, [MS-DOC]), as Word and WPS write it, with the numbers that Word
 * adds to paragraphs; deletions that are tracked are left out, as are headers, footers, notes and comments. Text
 * boxes stand behind the paragraph that anchors them. An own reader:
 * the packages for it give cells as text, leave out numbers, or run for ever on damaged files.
 * @throws InputError where the file is no .doc, damaged, cut off, locked by a password, of Word 95 or older, or has no text
 */
export function readDoc(bytes, source) {
    const file = basename(source.path);
    if (!SIGNATURE.every((byte, i) => bytes[i] === byte)) {
        throw new InputError(`"${file}" is not a Word file of the old format (.doc); give it its own ending, or download it again`);
    }
    const { header, stored, blocks } = orDamaged(file, () => {
        const header = readHeader(openCompoundFile(bytes), file);
        const stored = readParagraphs(header);
        return { header, stored, blocks: buildBlocks(stored.paragraphs, readLists(header)) };
    });
    const { notes: _, ...assembled } = assembleDocument(flattenLayout(blocks));
    if (!/\p{L}/u.test(assembled.text))
        throw withoutText(file, stored);
    return {
        source,
        ...assembled,
        pages: [],
        metadata: { title: null, published: null },
        offsets: null,
        diagnostics: diagnoseContent(header, stored),
    };
}
/** What goes wrong inside the file shows in places that lie outside it. */
function orDamaged(file, work) {
    try {
        return work();
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw new InputError(`cannot read "${file}": the file is damaged or cut off; download it again`, {
            cause: error,
        });
    }
}
function withoutText(file, { pictures }) {
    return new InputError(pictures > 0
        ? `"${file}" has no text, only pictures (scanned pages?); run OCR on it or find the text version`
        : `cannot read "${file}": it holds no text`);
}
function diagnoseContent({ charCounts }, { deletedChars, unplacedChars }) {
    const found = [];
    const add = (code, detail) => found.push({ code, detail, span: null });
    if (deletedChars > 0)
        add('doc.tracked_changes', `${deletedChars} characters are marked as deleted; the text is read as if all changes were accepted`);
    if (unplacedChars > 0)
        add('doc.text_boxes', `${unplacedChars} characters in text boxes stand at the end of the text, since the file does not say where they belong; save it as .docx to have them in their place`);
    if (charCounts.notes > 0)
        add('doc.notes', `${charCounts.notes} characters of footnotes or endnotes were left out`);
    return found;
}
//# sourceMappingURL=read-doc.js.map