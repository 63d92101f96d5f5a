import { fstatSync, ftruncateSync, readSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/**
 * A file that is a row of blocks: a line of JSON that tells what follows, then the bytes of its parts. To add is to write one more at
 * the end; what is there never changes. Each part starts at a multiple of eight bytes, so that typed arrays can lie on it.
 */
export interface Block {
  readonly header: BlockHeader;
  /** Where the parts stand in the file. */
  readonly start: number;
  readonly end: number;
}

interface BlockHeader {
  readonly crc32: number;
  readonly parts: readonly { readonly name: string; readonly bytes: number }[];
  readonly [more: string]: unknown;
}

const ALIGNED = 8;
const LONGEST_HEADER = 4096;
// a single call of the system moves less than 2 GiB
const MOST_AT_ONCE = 2 ** 30;

/** The parts of a block, in memory that threads share; null where they are not what was written. */
export function readBlock(file: number, { header, start, end }: Block): Uint8Array | null {
  const bytes = new Uint8Array(new SharedArrayBuffer(end - start));
  readAt(file, bytes, start);
  const { crc32: expected, ...told } = header;
  return expected === addUp([Buffer.from(JSON.stringify(told)), bytes]) ? bytes : null;
}

/** The blocks of an open file up to the first that is not whole: a writer may have been interrupted. */
export function listBlocks(file: number): Block[] {
  const { size } = fstatSync(file);
  const blocks: Block[] = [];
  for (let at = 0; at < size; ) {
    const line = new Uint8Array(Math.min(LONGEST_HEADER, size - at));
    readAt(file, line, at);
    const length = line.indexOf(0x0a) + 1;
    const header = parseHeader(line.subarray(0, length));
    if (header === null) break;
    const start = at + length;
    const end = start + header.parts.reduce((sum, { bytes }) => sum + align(bytes), 0);
    if (end > size) break;
    blocks.push({ header, start, end });
    at = end;
  }
  return blocks;
}

/** Where the parts of a block begin among its bytes, by name. */
export function placeParts({ header }: Block): Map<string, { at: number; bytes: number }> {
  const places = new Map<string, { at: number; bytes: number }>();
  let at = 0;
  for (const { name, bytes } of header.parts) {
    places.set(name, { at, bytes });
    at += align(bytes);
  }
  return places;
}

/** Writes a block at a place and gives the place behind it; the header comes last, and without it the block is not there. */
export function writeBlock(
  file: number,
  at: number,
  about: object,
  parts: readonly (readonly [name: string, bytes: Uint8Array])[],
): number {
  const told = { ...about, parts: parts.map(([name, bytes]) => ({ name, bytes: bytes.length })) };
  const filled = parts.flatMap(([, bytes]) => [bytes, new Uint8Array(align(bytes.length) - bytes.length)]);
  const text = JSON.stringify({ ...told, crc32: addUp([Buffer.from(JSON.stringify(told)), ...filled]) });
  const header = Buffer.from(`${text.padEnd(align(text.length + 1) - 1)}\n`);
  const end = at + header.length + parts.reduce((total, [, bytes]) => total + align(bytes.length), 0);
  ftruncateSync(file, end);
  let place = at + header.length;
  for (const [, bytes] of parts) {
    writeAt(file, bytes, place);
    place += align(bytes.length);
  }
  writeAt(file, header, at);
  return end;
}

function addUp(stretches: readonly Uint8Array[]): number {
  // zlib takes the sum of nothing for a fresh start
  return stretches.reduce((sum, bytes) => (bytes.length === 0 ? sum : crc32(bytes, sum)), 0);
}

function parseHeader(line: Uint8Array): BlockHeader | null {
  try {
    const header = JSON.parse(Buffer.from(line).toString());
    return Array.isArray(header?.parts) ? header : null;
  } catch {
    return null;
  }
}

function align(length: number): number {
  return Math.ceil(length / ALIGNED) * ALIGNED;
}

function writeAt(file: number, bytes: Uint8Array, place: number): void {
  for (let done = 0; done < bytes.length; )
    done += writeSync(file, bytes, done, Math.min(MOST_AT_ONCE, bytes.length - done), place + done);
}

function readAt(file: number, bytes: Uint8Array, place: number): void {
  for (let done = 0; done < bytes.length; ) {
    const read = readSync(file, bytes, done, Math.min(MOST_AT_ONCE, bytes.length - done), place + done);
    if (read === 0) return;
    done += read;
  }
}
