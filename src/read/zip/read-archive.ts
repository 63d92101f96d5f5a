import { stat } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { InputError } from '../../text/input-error.ts';
import { type ReadLimits, tooLarge } from '../limits.ts';
import { type ArchivePath, joinArchivePath } from './archive-path.ts';
import { decodeEntryName } from './entry-name.ts';

/**
 * Names of the files in a zip, in its order, folders left out, each once; null where it is no archive but a Word file by its content.
 * Nothing is unpacked. Throws InputError where it is no zip, damaged, or past the limits.
 */
export async function listArchive(path: string, limits: ReadLimits): Promise<string[] | null> {
  const entries = await readEntries(path, limits);
  return entries.has('word/document.xml') ? null : [...entries.keys()];
}

/** The bytes of one file in a zip, held against their checksum. Throws InputError, naming the file and the way out. */
export async function readArchiveEntry(inner: ArchivePath, limits: ReadLimits): Promise<Uint8Array> {
  const path = joinArchivePath(inner);
  const entry = (await readEntries(inner.archive, limits)).get(inner.entry);
  if (entry === undefined) throw new InputError(`cannot read "${path}": the archive has no such file`);
  if (entry.isEncrypted())
    throw new InputError(
      `cannot read "${path}": the archive is locked by a password; unpack it and name the folder`,
    );
  if (entry.uncompressedSize > limits.maximumBytes)
    throw tooLarge(path, entry.uncompressedSize, limits.maximumBytes);
  if (!entry.canDecodeFileData())
    throw new InputError(
      `cannot read "${path}": it is packed in an unusual way; unpack it and name the folder`,
    );
  return withArchive(
    inner.archive,
    async (zip) => {
      const chunks: Buffer[] = [];
      // the library stops a stream that grows past the size that the zip declares
      for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
      const content = Buffer.concat(chunks);
      if (crc32(content) !== entry.crc32) throw new Error(`checksum of ${inner.entry} is wrong`);
      return content;
    },
    path,
  );
}

type Entries = ReadonlyMap<string, Entry>;

// a run reads the files of an archive one after another: its list is kept until another archive, or a change, comes
let last: { readonly key: string; readonly entries: Promise<Entries> } | null = null;

async function readEntries(path: string, limits: ReadLimits): Promise<Entries> {
  const stats = await stat(path).catch(() => null);
  if (stats === null)
    throw new InputError(`cannot read "${path}": there is no such file, or you may not read it`);
  const key = JSON.stringify([path, stats.mtimeMs, stats.size, limits]);
  if (last?.key !== key)
    last = { key, entries: withArchive(path, (zip) => collectEntries(zip, path, limits)) };
  return last.entries;
}

async function collectEntries(zip: ZipFile, path: string, limits: ReadLimits): Promise<Entries> {
  const tooMuch = (what: string, limit: number) =>
    new InputError(
      `cannot read "${path}": it holds ${what}, more than the limit of ${limit}; unpack it and name the folder, or raise the limit (--max-entries)`,
    );
  if (zip.entryCount > limits.maximumEntries) throw tooMuch(`${zip.entryCount} files`, limits.maximumEntries);
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    const name = decodeEntryName(entry);
    unpacked += entry.uncompressedSize;
    if (unpacked > limits.maximumUnpackedBytes)
      throw tooMuch(`more than ${limits.maximumUnpackedBytes} bytes unpacked`, limits.maximumUnpackedBytes);
    if (!name.endsWith('/') && !entries.has(name)) entries.set(name, entry);
  }
  return entries;
}

/** Opens the zip, works on it and closes it; what goes wrong in it is told as damage of `told`. */
async function withArchive<T>(path: string, work: (zip: ZipFile) => Promise<T>, told = path): Promise<T> {
  let zip: ZipFile | null = null;
  try {
    zip = await openPromise(path, { autoClose: false, decodeStrings: false });
    return await work(zip);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      `cannot read "${told}": the archive is damaged, cut off or no zip; download it again`,
      {
        cause: error,
      },
    );
  } finally {
    zip?.close();
  }
}
