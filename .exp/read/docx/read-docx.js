import { basename } from 'node:path';
import { InputError } from "../../text/input-error.js";
import { normalizeText } from "../../text/normalize.js";
import { assembleDocument } from "./assemble-document.js";
import { checkSignature } from "./check-signature.js";
import { diagnoseNotes } from "./diagnose-notes.js";
import { findParts } from "./find-parts.js";
import { flattenLayout } from "./flatten-layout.js";
import { openPackage } from "./open-package.js";
import { readBlocks } from "./read-blocks.js";
import { createContext } from "./reading-context.js";
import { findChild, ownText } from "./xml-element.js";
/**
 * The text, paragraphs and tables of a Word file (.docx, ISO/IEC 29500), with the numbers that Word adds to paragraphs, as it is
 * printed when all tracked changes are accepted. Headers, footers, comments, footnotes and hidden text are left out; a text box stands
 * after the paragraph that anchors it.
 * @throws InputError where the file is no .docx, damaged, cut off, locked by a password, past the limits, or has no text
 */
export async function readDocx(bytes, source) {
    const file = basename(source.path);
    checkSignature(bytes, file);
    const parts = await findParts(await openPackage(bytes, file), file);
    const context = createContext(parts.styles, parts.numbering);
    const body = findChild(parts.document, 'w:body');
    const blocks = body === null ? [] : readBlocks(body, context);
    const { notes, ...assembled } = assembleDocument(flattenLayout(blocks));
    if (!/\p{L}/u.test(assembled.text))
        throw withoutText(file, context);
    return {
        source,
        ...assembled,
        pages: [],
        // the dates inside a Word file are those of its writing, not of its publication
        metadata: { title: titleOf(parts.core), published: null },
        offsets: null,
        diagnostics: [...diagnoseContent(assembled.text, context), ...diagnoseNotes(notes, parts)],
    };
}
function titleOf(core) {
    const title = findChild(core, 'dc:title');
    return title === null ? null : normalizeText(ownText(title)).text.trim() || null;
}
function withoutText(file, { met }) {
    return new InputError(met.pictures > 0
        ? `"${file}" has no text, only pictures (scanned pages?); run OCR on it or find the text version`
        : `cannot read "${file}": it holds no text`);
}
function diagnoseContent(text, { met }) {
    const found = [];
    const add = (code, detail) => found.push({ code, detail, span: null });
    const lost = text.split('\ufffd').length - 1;
    if (lost > 0)
        add('read.undecoded', `${lost} characters could not be decoded and stand as U+FFFD; words around them may be missed`);
    if (met.insertions + met.deletions > 0)
        add('docx.tracked_changes', `${met.insertions} insertions and ${met.deletions} deletions are tracked and not settled; the text is read as if all were accepted`);
    if (met.listless > 0)
        add('docx.list_missing', `${met.listless} paragraphs belong to lists that the file does not describe; the numbers before them (一、) are missing`);
    if (met.objects > 0)
        add('docx.embedded_object', `${met.objects} objects of other programs are embedded (a table of Excel?); what they show is not read`);
    return found;
}
//# sourceMappingURL=read-docx.js.map