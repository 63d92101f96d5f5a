/** Parts within parts; a saved page has two levels at most. */
const DEEPEST = 8;
/**
 * The parts of a message (RFC 2045–2046) that hold no others, in order; the message itself where it has no parts. Its bytes stay
 * bytes, since what a part declares of its encoding must be held against them: hence no mail library, all of which decode.
 */
export function splitMimeParts(message, depth = 0) {
    const part = readPart(message);
    const { type, parameters } = parseContentType(part);
    const boundary = parameters.get('boundary');
    if (!type.startsWith('multipart/') || boundary === undefined || boundary === '' || depth >= DEEPEST)
        return [part];
    return splitAt(part.body, boundary).flatMap((inner) => splitMimeParts(inner, depth + 1));
}
/** The type in lower case and its parameters, named in lower case; text/plain where none is given. */
export function parseContentType({ headers }) {
    const [type = '', ...rest] = (headers.get('content-type') ?? 'text/plain').split(';');
    const parameters = new Map();
    for (const piece of rest) {
        const at = piece.indexOf('=');
        if (at < 0)
            continue;
        const value = piece.slice(at + 1).trim();
        parameters.set(piece.slice(0, at).trim().toLowerCase(), value.replace(/^"([^"]*)"$/, '$1'));
    }
    return { type: type.trim().toLowerCase(), parameters };
}
/** The bytes of a part as they were before they were sent. */
export function decodeBody({ headers, body }) {
    const encoding = headers.get('content-transfer-encoding')?.trim().toLowerCase();
    if (encoding === 'base64')
        return Buffer.from(Buffer.from(body).toString('latin1'), 'base64');
    return encoding === 'quoted-printable' ? decodeQuotedPrintable(body) : body;
}
function readPart(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const headers = new Map();
    let at = 0;
    let name = null;
    while (at < buffer.length) {
        const start = at;
        const end = buffer.indexOf(LINE_FEED, at);
        const line = buffer.toString('latin1', at, end < 0 ? buffer.length : end).replace(/\r$/, '');
        at = end < 0 ? buffer.length : end + 1;
        if (line === '') {
            // blank lines may stand before the headers
            if (headers.size > 0)
                break;
            continue;
        }
        if (/^[ \t]/.test(line) && name !== null) {
            headers.set(name, `${headers.get(name) ?? ''} ${line.trim()}`);
            continue;
        }
        const colon = /^([\w-]+):(.*)$/.exec(line);
        // no header: the body began without a blank line
        if (colon === null)
            return { headers, body: buffer.subarray(start) };
        name = (colon[1] ?? '').toLowerCase();
        headers.set(name, (colon[2] ?? '').trim());
    }
    return { headers, body: buffer.subarray(at) };
}
const LINE_FEED = 10;
function splitAt(body, boundary) {
    const buffer = Buffer.from(body.buffer, body.byteOffset, body.length);
    const delimiter = Buffer.from(`--${boundary}`, 'latin1');
    const parts = [];
    let start = -1;
    for (let at = buffer.indexOf(delimiter); at >= 0; at = buffer.indexOf(delimiter, at + delimiter.length)) {
        // a delimiter opens a line
        if (at > 0 && buffer[at - 1] !== LINE_FEED)
            continue;
        if (start >= 0)
            parts.push(buffer.subarray(start, at));
        start = at + delimiter.length;
        if (buffer[start] === DASH && buffer[start + 1] === DASH)
            return parts;
    }
    // cut off before the last delimiter
    if (start >= 0)
        parts.push(buffer.subarray(start));
    return parts;
}
const DASH = 45;
function decodeQuotedPrintable(body) {
    const decoded = new Uint8Array(body.length);
    let length = 0;
    for (let at = 0; at < body.length; at++) {
        const byte = body[at] ?? 0;
        if (byte !== EQUALS) {
            decoded[length++] = byte;
            continue;
        }
        const [high, low] = [hexDigit(body[at + 1]), hexDigit(body[at + 2])];
        if (high >= 0 && low >= 0) {
            decoded[length++] = high * 16 + low;
            at += 2;
            continue;
        }
        // a soft line break; anything else stays as it is
        let end = at + 1;
        while (body[end] === 32 || body[end] === 9 || body[end] === 13)
            end++;
        if (body[end] === LINE_FEED || end >= body.length)
            at = end;
        else
            decoded[length++] = byte;
    }
    return decoded.subarray(0, length);
}
const EQUALS = 61;
function hexDigit(byte) {
    return byte === undefined ? -1 : '0123456789abcdef'.indexOf(String.fromCharCode(byte).toLowerCase());
}
//# sourceMappingURL=mime-parts.js.map