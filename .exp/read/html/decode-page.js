import { decodeSpoilt, decodeStrictly } from "../text/decode-bytes.js";
import { decodeText } from "../text/decode-text.js";
import { looksBig5 } from "../text/looks-big5.js";
// <meta charset>, <meta http-equiv="Content-Type" content="…; charset=…">, <?xml encoding="…"?>
const DECLARED = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{2,20})/i;
/** Browsers look at the first 1,024 bytes; Word and old builders put much before the declaration. */
const HEAD_BYTES = 8192;
/**
 * The characters of a page. What decodes without an error is believed before what the page or `header` declares: UTF-8, then
 * what is declared, then GB18030, of which GB2312 and GBK are parts. A page in which next to nothing is spoilt keeps its encoding.
 * @throws InputError where the bytes are no text
 */
export function decodePage(bytes, path, header) {
    // byte order marks and zero bytes tell of UTF-16, or of no text at all
    if ((bytes[0] ?? 0) >= 0xef || bytes.includes(0))
        return decodeText(bytes, path);
    const declared = (header ?? findDeclared(bytes))?.toLowerCase() ?? 'gb18030';
    const named = /^(?:big5|euc-kr|shift_jis)/.test(declared)
        ? declared
        : looksBig5(bytes)
            ? 'big5'
            : 'gb18030';
    // UTF-8 with a slip reads as valid GB18030 by chance: the slip is the better explanation
    return (decodeStrictly(bytes, 'utf-8') ??
        decodeSpoilt(bytes, 'utf-8') ??
        decodeStrictly(bytes, named) ??
        decodeStrictly(bytes, 'gb18030') ??
        decodeSpoilt(bytes, 'gb18030') ??
        decodeText(bytes, path));
}
function findDeclared(bytes) {
    return DECLARED.exec(Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1'))?.[1] ?? null;
}
//# sourceMappingURL=decode-page.js.map