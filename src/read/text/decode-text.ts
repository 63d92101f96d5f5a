import chardet from 'chardet';
import iconv from 'iconv-lite';
import { InputError } from '../../text/input-error.ts';

export interface DecodedText {
  readonly text: string;
  /** WHATWG label of the encoding that was used. */
  readonly encoding: string;
}

/**
 * The characters of a plain-text file: by its byte order mark, else as UTF-8 where every byte is valid, else as GB18030 (which
 * holds GBK and GB2312, whatever a file calls itself), else as UTF-16 told by its zero bytes or by chardet.
 * Throws InputError where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array, path: string): DecodedText {
  const marked = decodeMarked(bytes);
  if (marked !== null) return marked;
  const wide = guessWide(bytes);
  if (wide !== null) return { text: iconv.decode(Buffer.from(bytes), wide), encoding: wide };
  if (bytes.includes(0))
    throw new InputError(
      `cannot read "${path}": it is not text (it has zero bytes); is it another format with this ending?`,
    );
  return (
    decodeStrictly(bytes, 'utf-8') ?? decodeStrictly(bytes, 'gb18030') ?? decodeByStatistics(bytes, path)
  );
}

function decodeMarked(bytes: Uint8Array): DecodedText | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeStrictly(bytes.subarray(3), 'utf-8');
  if (first === 0xff && second === 0xfe)
    return { text: iconv.decode(Buffer.from(bytes.subarray(2)), 'utf-16le'), encoding: 'utf-16le' };
  if (first === 0xfe && second === 0xff)
    return { text: iconv.decode(Buffer.from(bytes.subarray(2)), 'utf-16be'), encoding: 'utf-16be' };
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
  if (sample.length < 4 || bytes.length % 2 !== 0 || !sample.includes(0)) return null;
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

function decodeStrictly(bytes: Uint8Array, encoding: 'utf-8' | 'gb18030'): DecodedText | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

function decodeByStatistics(bytes: Uint8Array, path: string): DecodedText {
  const encoding = chardet.detect(bytes)?.toLowerCase();
  if (encoding === undefined || !iconv.encodingExists(encoding) || looksBinary(bytes)) {
    throw new InputError(
      `cannot read "${path}": it is not text in UTF-8, GB18030 or UTF-16; save it as UTF-8`,
    );
  }
  return { text: iconv.decode(Buffer.from(bytes), encoding), encoding };
}

const BINARY_SHARE = 0.02;

/** Control characters are all but absent from text in any encoding. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  return controls > sample.length * BINARY_SHARE;
}
