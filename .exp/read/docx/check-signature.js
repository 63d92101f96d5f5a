import { InputError } from "../../text/input-error.js";
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** The stream that holds a whole encrypted Office file ([MS-OFFCRYPTO] 2.3.4.4), named in UTF-16. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
/** Throws InputError, saying what the file is and what to do, where the first bytes are not those of a zip; `file` names it. */
export function checkSignature(bytes, file) {
    if (startsWith(bytes, OLE)) {
        const isLocked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED);
        throw new InputError(isLocked
            ? `"${file}" is locked by a password; save a copy without password`
            : `cannot read "${file}": it is an old Word or WPS file (.doc, .wps) with the ending .docx; open it in Word or WPS and save it as .docx`);
    }
    if (!startsWith(bytes, [0x50, 0x4b])) {
        throw new InputError(`"${file}" is not a Word file (.docx is a zip, this is none); give it its own ending, or download it again`);
    }
}
function startsWith(bytes, signature) {
    return signature.every((byte, i) => bytes[i] === byte);
}
//# sourceMappingURL=check-signature.js.map