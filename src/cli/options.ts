import { defaultModelDir } from '../issues/classify.ts';
import { defaultWorkers } from '../pipeline/analyze-files.ts';
import { InputError } from '../text/input-error.ts';
import type { OptionDeclaration, OptionValues } from './command.ts';

export const DB: OptionDeclaration = {
  flags: '--db <file>',
  about: 'The DuckDB file; made where it is missing. Without it results are kept in memory and shown only.',
};

export const EXISTING_DB: OptionDeclaration = {
  flags: '--db <file>',
  about: 'The DuckDB file that `gongkai analyze` wrote.',
  isRequired: true,
};

export const MODEL: OptionDeclaration = {
  flags: '--model <folder>',
  about: 'Folder of the issue model (issues.onnx, labels.json). Default: the one that comes with gongkai.',
};

export const WORKERS: OptionDeclaration = {
  flags: '--workers <number>',
  about:
    'Threads; each takes some 400 MB. Default: cores less one, as far as free memory goes. Results are the same with any number.',
  parse: (text) => parseWhole('--workers', text, 1, 256),
};

export const JSON_OUT: OptionDeclaration = {
  flags: '--json',
  about: 'Print plain data instead of a view for readers.',
};

/** A whole number from `low` to `high`. Throws InputError otherwise. */
export function parseWhole(name: string, text: string, low: number, high: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < low || value > high) {
    throw new InputError(`${name}: "${text}" is no whole number from ${low} to ${high}`);
  }
  return value;
}

/** A number in `(0, 1]`. Throws InputError otherwise. */
export function parseShare(name: string, text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= 1)) throw new InputError(`${name}: "${text}" is no number above 0 and up to 1`);
  return value;
}

/** What analysing commands need, with defaults filled in. */
export function readAnalyzeOptions(options: OptionValues): { model: string; workers: number } {
  return {
    model: textOption(options, 'model') ?? defaultModelDir,
    workers: typeof options.workers === 'number' ? options.workers : defaultWorkers(),
  };
}

/** An option's text; undefined where it was not given. */
export function textOption(options: OptionValues, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** An option that the parser has required. */
export function requiredOption(options: OptionValues, name: string): string {
  const value = textOption(options, name);
  if (value === undefined) throw new InputError(`--${name} is missing; see --help`);
  return value;
}
