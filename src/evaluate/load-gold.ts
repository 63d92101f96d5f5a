import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../text/input-error.ts';
import { type GoldReport, goldSchema } from './gold.ts';

/**
 * The gold of every `.json` file of a folder, in the order of the file names. Throws an InputError that names the file and the path
 * inside it where one does not keep to the format, where two are about the same report, and where the folder holds none.
 */
export async function loadGold(folder: string): Promise<GoldReport[]> {
  const names = (await listFolder(folder)).filter((name) => name.endsWith('.json')).sort();
  if (names.length === 0) throw new InputError(`no gold in ${folder}: expected one .json file a report`);
  const gold = await Promise.all(names.map((name) => readGold(folder, name)));
  refuseDoubles(names, gold);
  return gold;
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    throw new InputError(`cannot read the gold folder ${folder}: ${(error as Error).message}`);
  }
}

async function readGold(folder: string, name: string): Promise<GoldReport> {
  const path = join(folder, name);
  const parsed = goldSchema.safeParse(parseJson(path, await readFile(path, 'utf8')));
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const shown = issues.slice(0, 3).map((issue) => `${formatPath(issue.path)}: ${issue.message}`);
  const more = issues.length > shown.length ? `; and ${issues.length - shown.length} more` : '';
  throw new InputError(`bad gold ${path}: ${shown.join('; ')}${more}`);
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(`bad gold ${path}: not JSON: ${(error as Error).message}`);
  }
}

/** `items[3].role`; `(top)` for the whole. */
function formatPath(path: readonly PropertyKey[]): string {
  const parts = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return parts.join('').replace(/^\./, '') || '(top)';
}

function refuseDoubles(names: readonly string[], gold: readonly GoldReport[]): void {
  const seen = new Map<string, string>();
  gold.forEach(({ file }, i) => {
    const name = names[i] ?? '';
    const other = seen.get(file);
    if (other !== undefined) throw new InputError(`${other} and ${name} are both gold of ${file}; keep one`);
    seen.set(file, name);
  });
}
