import { InputError } from "../../text/input-error.js";
const WORD_MAGIC = 0xa5ec;
/** Word 97; what is older has another layout. */
const FIRST_VERSION = 0xc1;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
// what else is found under the ending of Word, told by a stream inside it
const OTHERS = [
    { stream: 'Workbook', name: 'an Excel file' },
    { stream: 'Book', name: 'an Excel file' },
    { stream: 'PowerPoint Document', name: 'a PowerPoint file' },
];
/** @throws InputError, naming `file`, where it is no Word document of 1997 or later, or locked; RangeError where it is cut off */
export function readHeader(streams, file) {
    if (streams.names.includes('EncryptedPackage'))
        throw locked(file);
    const document = streams.readStream('WordDocument');
    if (document === null)
        throw notWord(streams, file);
    const main = viewOf(document);
    const version = main.getUint16(2, true);
    const flags = main.getUint16(10, true);
    if (main.getUint16(0, true) !== WORD_MAGIC || version < FIRST_VERSION)
        throw tooOld(file);
    if ((flags & ENCRYPTED) !== 0)
        throw locked(file);
    const table = streams.readStream((flags & SECOND_TABLE) === 0 ? '0Table' : '1Table');
    if (table === null)
        throw new RangeError('the table stream is missing');
    const tableView = viewOf(table);
    const count = (offset) => main.getUint32(offset, true);
    return {
        main,
        table: tableView,
        data: viewOf(streams.readStream('Data') ?? new Uint8Array()),
        charCounts: {
            body: count(0x4c),
            notes: count(0x50) + count(0x60),
            between: [0x50, 0x54, 0x5c, 0x60].reduce((sum, offset) => sum + count(offset), 0),
            boxes: count(0x64),
        },
        part: (offset) => {
            const [start, length] = [count(offset), count(offset + 4)];
            // memory may go on behind the stream, the document does not
            if (start + length > tableView.byteLength)
                throw new RangeError('the table stream is cut off');
            return length === 0 ? null : new DataView(tableView.buffer, tableView.byteOffset + start, length);
        },
    };
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
function locked(file) {
    return new InputError(`"${file}" is locked by a password; save a copy without password`);
}
function tooOld(file) {
    return new InputError(`cannot read "${file}": it is of Word 95 or older, or of another program; open it in Word or WPS and save it as .docx`);
}
function notWord({ names }, file) {
    const what = OTHERS.find(({ stream }) => names.includes(stream))?.name ??
        'an old Office or WPS file without a Word document';
    return new InputError(`cannot read "${file}": it is ${what}; open it in Word or WPS and save the report as .docx or .pdf`);
}
//# sourceMappingURL=doc-header.js.map