import { deflateSync, inflateSync } from 'node:zlib';
import type { Random } from '../render/random.ts';

/** How many of the streams of a file are changed: a page has one, each font some. */
const SHARE = 0.3;

/**
 * The file with some of its packed streams unpacked, changed and packed again, and their lengths set right. What follows them moves,
 * so that readers must find the objects anew, as they do in files that a program has patched.
 */
export function mutateStreams(file: Buffer, change: (bytes: Buffer) => Buffer, random: Random): Buffer {
  const parts: Buffer[] = [];
  let done = 0;
  for (let at = file.indexOf('stream', 0); at >= 0; at = file.indexOf('stream', at + 6)) {
    const start = at + 6 + (file[at + 6] === 13 ? 2 : 1);
    const end = file.indexOf('endstream', start);
    const head = file.lastIndexOf(' obj', at);
    // the word also ends `endstream`, and stands in what is packed
    if (end < 0 || head < done || file.subarray(at - 3, at).toString() === 'end') continue;
    const dictionary = file.toString('latin1', head, at);
    const content = unpack(file.subarray(start, end));
    at = end + 3;
    if (content === null || random() > SHARE) continue;
    const packed = deflateSync(change(content));
    const told = dictionary.replace(/\/Length \d+(?! \d+ R)/, `/Length ${packed.length}`);
    parts.push(
      file.subarray(done, head),
      Buffer.from(`${told}stream\n`, 'latin1'),
      packed,
      Buffer.from('\n'),
    );
    done = end;
  }
  return Buffer.concat([...parts, file.subarray(done)]);
}

function unpack(bytes: Buffer): Buffer | null {
  try {
    return inflateSync(bytes);
  } catch {
    return null;
  }
}
