/** Whatever it claims to be, what a file is stands in here; declarations and comments of web pages may come before. */
const HEAD_BYTES = 4096;
const RUN_OCR = 'run OCR on it or find the text version';
const SAVE_AS_WORD = 'open it in Word or WPS and save it as .docx';
const UNPACK = 'unpack it and name the folder, or pack it as .zip';
const READ = [
    { start: '%PDF-', format: 'pdf' },
    // what else is a zip is told by the reader, which sees what is inside
    { start: 'PK\u0003\u0004', format: 'docx' },
    { start: '\u00d0\u00cf\u0011\u00e0', format: 'doc' },
];
const REFUSED = [
    { start: '{\\rtf', name: 'an RTF file', wayOut: SAVE_AS_WORD },
    { start: 'Rar!', name: 'an archive (RAR)', wayOut: UNPACK },
    { start: '7z\u00bc\u00af', name: 'an archive (7z)', wayOut: UNPACK },
    { start: '\u0089PNG', name: 'a picture (PNG)', wayOut: RUN_OCR },
    { start: '\u00ff\u00d8\u00ff', name: 'a picture (JPEG)', wayOut: RUN_OCR },
    { start: 'GIF8', name: 'a picture (GIF)', wayOut: RUN_OCR },
    { start: 'II*\u0000', name: 'a picture (TIFF)', wayOut: RUN_OCR },
    { start: 'MM\u0000*', name: 'a picture (TIFF)', wayOut: RUN_OCR },
];
/** What a file is by its content; null where nothing tells, as with plain text. */
export function recognizeFormat(bytes) {
    const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
    const refused = REFUSED.find(({ start }) => head.startsWith(start));
    if (refused !== undefined)
        return { format: null, name: refused.name, wayOut: refused.wayOut };
    const printed = withoutLead(head);
    const read = READ.find(({ start }) => printed.startsWith(start));
    if (read !== undefined)
        return { format: read.format };
    if (/<w:wordDocument\b|progid="Word\.Document"/.test(printed))
        return { format: null, name: 'a Word file of 2003 in XML', wayOut: SAVE_AS_WORD };
    if (isPage(printed))
        return { format: 'html' };
    return isMessage(printed) ? { format: 'mhtml' } : null;
}
/** Without byte order marks, the zero bytes of UTF-16 and white space at the start. */
function withoutLead(head) {
    const isWide = /^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(head) || ['<\0', '\0<'].some((pair) => head.startsWith(pair));
    const narrow = isWide ? head.replaceAll('\0', '') : head;
    return narrow.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '').trimStart();
}
/** A page opens with its own tags; before them stand only declarations and comments. */
function isPage(head) {
    let rest = head;
    for (let end = declarationEnd(rest); end > 0; end = declarationEnd(rest))
        rest = rest.slice(end).trimStart();
    return /^<(?:!doctype\s+html|html|head|body|meta|title)\b/i.test(rest);
}
function declarationEnd(text) {
    const close = text.startsWith('<!--') ? '-->' : text.startsWith('<?') ? '>' : null;
    const at = close === null ? -1 : text.indexOf(close);
    return close === null || at < 0 ? 0 : at + close.length;
}
/** A page saved with its pictures is a message: headers first. */
function isMessage(head) {
    return /^[\w-]{1,40}:/.test(head) && /^mime-version:/im.test(head) && /^content-type:/im.test(head);
}
//# sourceMappingURL=recognize-format.js.map