import iconv from 'iconv-lite';
import type { Encoding } from './truth.ts';

const CODECS: Readonly<Record<Encoding, { codec: string; addBOM: boolean; lineEnd: '\n' | '\r\n' }>> = {
  utf8: { codec: 'utf-8', addBOM: false, lineEnd: '\n' },
  // the others come from Windows, with its line ends
  utf8bom: { codec: 'utf-8', addBOM: true, lineEnd: '\r\n' },
  gb18030: { codec: 'gb18030', addBOM: false, lineEnd: '\r\n' },
  utf16le: { codec: 'utf-16le', addBOM: true, lineEnd: '\r\n' },
};

/** The bytes of a text file in this encoding, with its line ends and its byte order mark. */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  const { codec, addBOM, lineEnd } = CODECS[encoding];
  return iconv.encode(text.replaceAll('\n', lineEnd), codec, { addBOM });
}
