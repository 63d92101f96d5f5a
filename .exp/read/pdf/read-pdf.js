import { basename } from 'node:path';
import { InputError } from "../../text/input-error.js";
import { normalizeText } from "../../text/normalize.js";
import { READ_LIMITS } from "../limits.js";
import { assembleDocument } from "./assemble-document.js";
import { containRejections } from "./contain-rejections.js";
import { diagnosePages, hasNoText } from "./diagnose-pages.js";
import { layOutPages } from "./lay-out-pages.js";
import { openPdf, toInputError } from "./open-pdf.js";
import { readPageContent } from "./read-page-content.js";
/**
 * The text, paragraphs, tables and pages of a PDF with a text layer, whatever program wrote it. Page numbers and running heads are
 * left out, wrapped lines rejoined. What cannot be read of a page is told in the diagnostics.
 * @throws InputError where the file is no PDF, damaged, locked by a password, of too many pages, or has no text at all (scanned pages)
 */
export async function readPdf(bytes, source, { maximumPages } = READ_LIMITS) {
    const { title, pages } = await containRejections(() => readContents(bytes, source.path, maximumPages));
    if (pages.every(hasNoText)) {
        throw new InputError(`"${basename(source.path)}" has no text layer (scanned pages?); run OCR on it or find the text version`);
    }
    const assembled = assembleDocument(layOutPages(pages), pages.length);
    return {
        source,
        ...assembled,
        // the dates inside a PDF are those of the file, not of its publication
        metadata: { title, published: null },
        offsets: null,
        diagnostics: diagnosePages(pages, assembled.pages),
    };
}
async function readContents(bytes, path, maximumPages) {
    const document = await openPdf(bytes, path);
    try {
        if (document.numPages > maximumPages) {
            throw new InputError(`cannot read "${basename(path)}": it has ${document.numPages} pages, more than the limit of ${maximumPages}; cut out the pages of the report, or raise the limit (--max-pages)`);
        }
        const pages = [];
        for (let number = 1; number <= document.numPages; number++) {
            const page = await document.getPage(number);
            pages.push(await readPageContent(page));
            page.cleanup();
        }
        const { info } = await document.getMetadata();
        return { title: titleOf(info), pages };
    }
    catch (error) {
        throw toInputError(error, basename(path));
    }
    finally {
        await document.loadingTask.destroy();
    }
}
function titleOf(info) {
    const title = 'Title' in info && typeof info.Title === 'string' ? info.Title : '';
    return normalizeText(title).text.trim() || null;
}
//# sourceMappingURL=read-pdf.js.map