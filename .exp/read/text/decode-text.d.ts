import { type DecodedText } from './decode-bytes.ts';
/**
 * The characters of a plain-text file: by its byte order mark, else as UTF-16 told by its zero bytes, else as UTF-8 where next to no
 * byte is spoilt, else as Big5 where its pairs of bytes are common characters in that alone, else as GB18030 (which holds GBK and
 * GB2312, whatever a file calls itself), else as what chardet makes of it. Throws InputError where the bytes are no text.
 */
export declare function decodeText(bytes: Uint8Array, path: string): DecodedText;
