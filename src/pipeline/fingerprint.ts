import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '../text/input-error.ts';

/** What decides the results of an analysis, apart from the report's bytes. */
export interface Stages {
  readonly version: string;
  readonly modelSha256: string;
  readonly lexiconSha256: string;
  readonly options: Readonly<Record<string, unknown>>;
}

const LEXICON = fileURLToPath(new URL('../../corpus/lexicon/', import.meta.url));

/** One hash of all stages: a stored report whose fingerprint differs is analysed anew. */
export function fingerprintStages(stages: Stages): string {
  return createHash('sha256')
    .update(JSON.stringify([stages.version, stages.modelSha256, stages.lexiconSha256, stages.options]))
    .digest('hex')
    .slice(0, 16);
}

/** SHA-256 over a model and its labels, which hold the thresholds. Throws InputError where the folder has none. */
export async function hashModel(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of ['issues.onnx', 'labels.json']) {
    try {
      hash.update(await readFile(join(folder, name)));
    } catch (error) {
      throw new InputError(`no ${name} in ${folder}; name a folder that gongkai train wrote, with --model`, {
        cause: error,
      });
    }
  }
  return hash.digest('hex');
}

/** SHA-256 over the names and bytes of all files of the lexicon: terms, patterns, mandated wording. */
export async function hashLexicon(): Promise<string> {
  const hash = createHash('sha256');
  const names = await readdir(LEXICON, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort())
    hash
      .update(file.slice(LEXICON.length))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  return hash.digest('hex');
}
