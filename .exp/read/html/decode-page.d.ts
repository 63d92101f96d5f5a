import { type DecodedText } from '../text/decode-bytes.ts';
/**
 * The characters of a page. What decodes without an error is believed before what the page or `header` declares: UTF-8, then
 * what is declared, then GB18030, of which GB2312 and GBK are parts. A page in which next to nothing is spoilt keeps its encoding.
 * @throws InputError where the bytes are no text
 */
export declare function decodePage(bytes: Uint8Array, path: string, header: string | null): DecodedText;
