import { InputError } from "../../text/input-error.js";
/**
 * pdfjs, loaded when the first PDF is read: runs over texts do not pay for it.
 * @throws InputError where its optional native package was left out of the installation, without which it does not load
 */
export async function loadPdfjs() {
    try {
        return await import('pdfjs-dist/legacy/build/pdf.mjs');
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        throw new InputError('cannot read PDF: the package @napi-rs/canvas is not installed; run npm install --include=optional', { cause: error });
    }
}
//# sourceMappingURL=load-pdfjs.js.map