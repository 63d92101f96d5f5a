import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { InputError } from '../text/input-error.ts';

/** Throws InputError where a database cannot be opened at the path: no such file to read, a folder, or no right to write. */
export async function checkPlace(path: string, mode: 'create' | 'existing' | 'read'): Promise<void> {
  const kind = await kindOf(path);
  if (kind === 'folder')
    throw new InputError(`not a database: ${path} is a folder; name a file in it, such as corpus.duckdb`);
  if (kind === 'none') {
    if (mode !== 'create') {
      throw new InputError(`no such database: ${path}; make it with: gongkai analyze REPORTS --db ${path}`);
    }
    await checkFolder(dirname(path), path);
  } else if (mode !== 'read' && !(await isWritable(path))) {
    throw new InputError(`${path} may not be written to; change its rights, or name another file with --db`);
  } else if (mode !== 'read' && !(await isWritable(dirname(path)))) {
    // the database keeps what is not yet in it in a file beside it
    throw new InputError(
      `${path} cannot be changed: its folder may not be written to; change its rights, or copy the file to another folder`,
    );
  }
}

async function checkFolder(folder: string, path: string): Promise<void> {
  const kind = await kindOf(folder);
  if (kind === 'none') throw new InputError(`cannot make ${path}: no such folder: ${folder}; make it first`);
  if (kind === 'file') throw new InputError(`cannot make ${path}: ${folder} is a file, not a folder`);
  if (!(await isWritable(folder))) {
    throw new InputError(
      `cannot make ${path}: the folder may not be written to; name another file with --db`,
    );
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'none'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'none';
  }
}

async function isWritable(path: string): Promise<boolean> {
  try {
    await access(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
