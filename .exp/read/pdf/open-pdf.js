import { createRequire } from 'node:module';
import { basename, dirname, join, sep } from 'node:path';
import { InputError } from "../../text/input-error.js";
import { loadPdfjs } from "./load-pdfjs.js";
// character maps and standard fonts lie in the installed package: Chinese fonts that are not embedded cannot be read without them
const packageFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
/**
 * The opened document; the caller destroys it. Nothing is fetched, evaluated or printed.
 * @throws InputError where the bytes are no PDF, cut off, damaged beyond repair, or locked by a password
 */
export async function openPdf(bytes, path) {
    const name = basename(path);
    if (!hasHeader(bytes))
        throw new InputError(`"${name}" is not a PDF; check the file or download it again`);
    if (isCutOff(bytes))
        throw damaged(name);
    const { getDocument } = await loadPdfjs();
    const task = getDocument({
        // pdfjs takes the buffer for itself and refuses a Buffer, so it gets a plain copy
        data: new Uint8Array(bytes),
        cMapUrl: join(packageFolder, 'cmaps') + sep,
        cMapPacked: true,
        standardFontDataUrl: join(packageFolder, 'standard_fonts') + sep,
        // pictures hold no text to read: none is decoded
        maxImageSize: 0,
        isEvalSupported: false,
        useSystemFonts: false,
        useWorkerFetch: false,
        verbosity: 0,
    });
    try {
        return await task.promise;
    }
    catch (error) {
        await task.destroy();
        throw toInputError(error, name);
    }
}
/** What the user is told about an error of pdfjs; any other error is a bug and comes back as it is. */
export function toInputError(error, name) {
    const kind = error instanceof Error ? error.name : '';
    if (kind === 'PasswordException') {
        return new InputError(`"${name}" is locked by a password; save a copy without password`, {
            cause: error,
        });
    }
    // what goes wrong in the file reaches us under names of pdfjs
    return kind.endsWith('Exception') ? damaged(name, error) : error;
}
function damaged(name, cause) {
    return new InputError(`cannot read PDF: "${name}" is damaged or cut off; download it again`, { cause });
}
/** Readers accept a header anywhere in the first kilobyte. */
function hasHeader(bytes) {
    return asciiOf(bytes.subarray(0, 1024)).includes('%PDF-');
}
/** A complete file ends in its cross-reference; pdfjs would rebuild one and lose the missing pages without a word. */
function isCutOff(bytes) {
    let end = bytes.length;
    // padding to full disk blocks is common and harmless
    while (end > 0 && (bytes[end - 1] ?? 0) <= 0x20)
        end--;
    const tail = asciiOf(bytes.subarray(Math.max(0, end - 2048), end));
    return !tail.includes('%%EOF') && !tail.includes('startxref');
}
function asciiOf(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
//# sourceMappingURL=open-pdf.js.map