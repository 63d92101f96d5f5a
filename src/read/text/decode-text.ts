import chardet from 'chardet';
import iconv from 'iconv-lite';
import { InputError } from '../../text/input-error.ts';
import { type DecodedText, decodeNamed, decodeSpoilt, decodeStrictly } from './decode-bytes.ts';
import { looksBig5 } from './looks-big5.ts';

/**
 * The characters of a plain-text file: by its byte order mark, else as UTF-8 where every byte is valid, else as UTF-16 told by its zero
 * bytes (a few of them are stray control characters, kept here), else as UTF-8 where next to no byte is spoilt, else as Big5 where its pairs of bytes are common characters in that alone, else as GB18030 (which holds GBK and
 * GB2312, whatever a file calls itself), else as what chardet makes of it. Throws InputError where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array, path: string): DecodedText {
  const marked = decodeMarked(bytes);
  if (marked !== null) return marked;
  const hasZeros = bytes.includes(0);
  const areStray = !hasZeros || !looksBinary(bytes, bytes.length);
  const exact = areStray ? decodeStrictly(bytes, 'utf-8') : null;
  if (exact !== null) return exact;
  const wide = guessWide(bytes);
  // half a character too many: what is cut or shifted would come out as other characters
  if (wide !== null && bytes.length % 2 === 0)
    return { text: iconv.decode(Buffer.from(bytes), wide), encoding: wide };
  if (!areStray || wide !== null)
    throw new InputError(
      `cannot read "${path}": it is not text (it has zero bytes); is it another format with this ending?`,
    );
  // UTF-8 with a slip reads as valid GB18030 by chance: the slip is the better explanation
  return (
    (looksBinary(bytes) ? null : decodeSpoilt(bytes, 'utf-8')) ??
    decodeWide(bytes) ??
    decodeByStatistics(bytes, path)
  );
}

/** Text of one or two bytes a character. */
function decodeWide(bytes: Uint8Array): DecodedText | null {
  const encoding = looksBig5(bytes) ? 'big5' : 'gb18030';
  return decodeStrictly(bytes, encoding) ?? (looksBinary(bytes) ? null : decodeSpoilt(bytes, encoding));
}

function decodeMarked(bytes: Uint8Array): DecodedText | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    const rest = bytes.subarray(3);
    return decodeStrictly(rest, 'utf-8') ?? decodeSpoilt(rest, 'utf-8');
  }
  if (first === 0xff && second === 0xfe) return decodeNamed(bytes.subarray(2), 'utf-16le');
  if (first === 0xfe && second === 0xff) return decodeNamed(bytes.subarray(2), 'utf-16be');
  return null;
}

const SAMPLE_BYTES = 4096;
const PLAUSIBLE_SHARE = 0.9;

/**
 * UTF-16 without a mark: line ends, blanks and digits give zero bytes, which no other encoding of text has; and read the right way
 * round nearly all code units are characters of Chinese text. ASCII read as UTF-16 would be Han as well, but has no zeros.
 */
function guessWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (sample.length < 4 || !sample.includes(0)) return null;
  const view = new DataView(sample.buffer, sample.byteOffset, sample.length - (sample.length % 2));
  const share = (littleEndian: boolean) => {
    let plausible = 0;
    for (let i = 0; i < view.byteLength; i += 2)
      if (isPlausible(view.getUint16(i, littleEndian))) plausible++;
    return plausible / (view.byteLength / 2);
  };
  const [little, big] = [share(true), share(false)];
  if (Math.max(little, big) < PLAUSIBLE_SHARE) return null;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

/** ASCII text, general and CJK punctuation, Han, full-width forms. */
function isPlausible(unit: number): boolean {
  return (
    (unit >= 0x09 && unit <= 0x0d) ||
    (unit >= 0x20 && unit <= 0x7e) ||
    (unit >= 0x2000 && unit <= 0x206f) ||
    (unit >= 0x3000 && unit <= 0x303f) ||
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0xff00 && unit <= 0xffef)
  );
}

function decodeByStatistics(bytes: Uint8Array, path: string): DecodedText {
  const encoding = chardet.detect(bytes)?.toLowerCase();
  const decoded = encoding === undefined || looksBinary(bytes) ? null : decodeNamed(bytes, encoding);
  if (decoded !== null) return decoded;
  throw new InputError(
    `cannot read "${path}": it is not text in UTF-8, GB18030, Big5 or UTF-16; save it as UTF-8`,
  );
}

const BINARY_SHARE = 0.02;

/** Control characters are all but absent from text in any encoding of bytes; looked for in the first `length`. */
function looksBinary(bytes: Uint8Array, length = SAMPLE_BYTES): boolean {
  const sample = bytes.subarray(0, length);
  const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  return controls > sample.length * BINARY_SHARE;
}
