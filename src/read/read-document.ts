import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { InputError } from '../text/input-error.ts';
import { detectFormat } from './formats.ts';
import type { SourceDocument } from './source-document.ts';

/** Reads one file as it was published. Throws InputError, naming the file and the way out, where it cannot be read. */
export async function readDocument(path: string): Promise<SourceDocument> {
  return readBytes(await readAll(path), path);
}

/** The same for bytes that are at hand; `path` names them in messages, and its ending tells the format. */
export async function readBytes(bytes: Uint8Array, path: string): Promise<SourceDocument> {
  if (bytes.length === 0) throw new InputError(`cannot read "${path}": the file is empty; download it again`);
  const reader = detectFormat(bytes, path);
  return reader.read(bytes, {
    path,
    format: reader.format,
    sha256: hashBytes(bytes),
    bytes: bytes.length,
    encoding: null,
  });
}

/** SHA-256 as 64 hex digits. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function readAll(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new InputError(`cannot read "${path}": ${REASONS[code] ?? code}`, { cause: error });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'you may not read it; change its permissions',
  EPERM: 'you may not read it; change its permissions',
  EISDIR: 'it is a folder',
};
