import { InputError } from "../../text/input-error.js";
import { decodeBody, parseContentType, splitMimeParts } from "./mime-parts.js";
import { PAGE_LIMITS } from "./page-limits.js";
import { readHtml } from "./read-html.js";
/**
 * A page saved with its pictures in one file (RFC 2557), as browsers, Word and WPS write it: its first part of HTML, as `readHtml`
 * reads it. A plain page with this ending is read as well.
 * @throws InputError as `readHtml` does, and where no part is HTML
 */
export function readMhtml(bytes, source, limits = PAGE_LIMITS) {
    if (!looksLikeMessage(bytes))
        return readHtml(bytes, source, limits);
    if (bytes.length > limits.maximumBytes * MESSAGE_FACTOR) {
        throw new InputError(`cannot read "${source.path}": it has ${bytes.length} bytes, more than the limit of ${limits.maximumBytes * MESSAGE_FACTOR} for saved pages; save it as PDF or copy its text`);
    }
    const part = splitMimeParts(bytes).find((candidate) => parseContentType(candidate).type === 'text/html');
    if (part === undefined) {
        throw new InputError(`cannot read "${source.path}": no part of it is a web page; open it in a browser and save it as PDF`);
    }
    return readHtml(decodeBody(part), source, limits, parseContentType(part).parameters.get('charset') ?? null);
}
/** Pictures and the coding of bytes as letters make the file several times as large as its page. */
const MESSAGE_FACTOR = 4;
function looksLikeMessage(bytes) {
    const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
    return /^\s*[\w-]+:/.test(head) && /^(?:mime-version|content-type):/im.test(head);
}
//# sourceMappingURL=read-mhtml.js.map