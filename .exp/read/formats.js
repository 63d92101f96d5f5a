import { extname } from 'node:path';
import { InputError } from "../text/input-error.js";
import { readDoc } from "./doc/read-doc.js";
import { readDocx } from "./docx/read-docx.js";
import { PAGE_LIMITS } from "./html/page-limits.js";
import { readHtml } from "./html/read-html.js";
import { readMhtml } from "./html/read-mhtml.js";
import { readPdf } from "./pdf/read-pdf.js";
import { recognizeFormat } from "./recognize-format.js";
import { readText } from "./text/read-text.js";
import { isArchive, splitArchivePath } from "./zip/archive-path.js";
const READERS = [
    { format: 'text', name: 'a text', endings: ['.txt', '.md', '.text'], read: readText },
    { format: 'pdf', name: 'a PDF file', endings: ['.pdf'], read: readPdf },
    {
        format: 'html',
        name: 'a web page',
        endings: ['.html', '.htm'],
        read: (bytes, source, limits) => readHtml(bytes, source, pageLimits(limits)),
    },
    {
        format: 'mhtml',
        name: 'a saved web page',
        endings: ['.mhtml', '.mht'],
        read: (bytes, source, limits) => readMhtml(bytes, source, pageLimits(limits)),
    },
    { format: 'docx', name: 'a Word file (.docx)', endings: ['.docx'], read: readDocx },
    { format: 'doc', name: 'an old Word file (.doc)', endings: ['.doc'], read: readDoc },
];
function pageLimits({ maximumTextBytes }) {
    return { ...PAGE_LIMITS, maximumBytes: maximumTextBytes };
}
/** Endings of files that are taken from a folder; other files there are passed over. */
export const READ_ENDINGS = READERS.flatMap((reader) => reader.endings);
/** Endings under which reports are published that cannot be read, and what a user can do: found in a folder, they are told of. */
const WAYS_OUT = {
    '.7z': 'unpack it and name the folder, or pack it as .zip',
    '.odt': 'save it as .docx',
    '.ofd': 'open it in an OFD reader and save it as .pdf',
    '.rar': 'unpack it and name the folder, or pack it as .zip',
    '.rtf': 'open it in Word or WPS and save it as .docx',
    '.wps': 'open it in WPS and save it as .docx or .pdf',
};
/** What is taken from a folder only to be told why it cannot be read. */
export const REFUSED_ENDINGS = Object.keys(WAYS_OUT);
/**
 * The reader for a file: what its first bytes tell goes before its ending, since pages saved as .doc and the like abound.
 * Throws InputError, with the way out, where the ending is unknown or the content is of a format that none reads.
 */
export function detectFormat(bytes, path) {
    const ending = extname(path).toLowerCase();
    const claimed = READERS.find((candidate) => candidate.endings.includes(ending)) ?? archivedWord(path);
    if (claimed === undefined) {
        throw new InputError(`unknown format: "${ending}" of "${path}"; gongkai reads ${READ_ENDINGS.join(', ')}: ${WAYS_OUT[ending] ?? 'save it as one of these'}`);
    }
    const told = recognizeFormat(bytes);
    if (told !== null && told.format === null) {
        throw new InputError(`cannot read "${path}": it is ${told.name} with the ending of ${claimed.name}; ${told.wayOut}`);
    }
    const reader = READERS.find(({ format }) => format === told?.format) ?? claimed;
    return { reader, claimed: reader === claimed ? null : `${claimed.name} by its ending ${ending}` };
}
/** A Word file that was named .zip, since that is what it is; undefined for other endings. Throws InputError for archives. */
function archivedWord(path) {
    if (!isArchive(path))
        return undefined;
    if (splitArchivePath(path) === null)
        return READERS.find(({ format }) => format === 'docx');
    throw new InputError(`cannot read "${path}": it is an archive within an archive; unpack both and name the folder`);
}
//# sourceMappingURL=formats.js.map