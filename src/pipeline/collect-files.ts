import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { READ_ENDINGS } from '../read/formats.ts';
import { InputError } from '../text/input-error.ts';

/** What may stand in a folder of reports and is no report: lists, data and programs of the user's own. */
const PASSED_OVER = /^(?:readme|license|licence)(?:\.|$)|^[.~]/i;

export interface CollectedFiles {
  /** Files to be read, sorted, each once. */
  readonly files: readonly string[];
  /** Files in folders whose format is not read; a file named outright is in `files`, so that it is told why it cannot be read. */
  readonly passedOver: readonly string[];
}

/**
 * The files that paths name: a file itself, a folder with all below it that has a known ending. Throws InputError for a path that
 * does not exist and where nothing at all is found.
 */
export async function collectFiles(paths: readonly string[]): Promise<CollectedFiles> {
  const files = new Set<string>();
  const passedOver: string[] = [];
  for (const path of paths) {
    if (await isFolder(path)) await walk(path, files, passedOver);
    else files.add(path);
  }
  if (files.size === 0) {
    const seen = passedOver.length === 0 ? '' : ` (${passedOver.length} files of other formats)`;
    throw new InputError(
      `no reports in ${paths.join(', ')}${seen}; gongkai reads ${READ_ENDINGS.join(', ')}`,
    );
  }
  return { files: [...files].sort(), passedOver: passedOver.sort() };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw new InputError(`no such file or folder: ${path}`, { cause: error });
  }
}

async function walk(folder: string, files: Set<string>, passedOver: string[]): Promise<void> {
  for (const entry of await listFolder(folder)) {
    const path = join(folder, entry.name);
    if (PASSED_OVER.test(entry.name)) continue;
    if (entry.isDirectory()) await walk(path, files, passedOver);
    else if (READ_ENDINGS.includes(extname(entry.name).toLowerCase())) files.add(path);
    else passedOver.push(path);
  }
}

async function listFolder(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw new InputError(`cannot list the folder ${folder}; change its permissions or leave it out`, {
      cause: error,
    });
  }
}
