import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { InputError } from '../text/input-error.ts';
import type { TrainingItem } from './training-items.ts';

const SPLIT_FILE = 'split.json';

const shape = z.strictObject({
  train: z.array(z.string()).min(1),
  development: z.array(z.string()).min(1),
  test: z.array(z.string()).min(1),
});

/**
 * Authors whose items are learned from; those on which calibration and thresholds are chosen, each by a model that never read him (they
 * are learned from too, in the end); and those on which the finished model is scored once and which it never reads.
 */
export type TrainingSplit = z.infer<typeof shape>;

/** The split that stands beside the items, or null. Throws an InputError where it does not fit them. */
export async function readSplit(
  folder: string,
  items: readonly TrainingItem[],
): Promise<TrainingSplit | null> {
  const path = join(folder, SPLIT_FILE);
  const content = await readFile(path, 'utf8').catch(() => null);
  if (content === null) return null;
  const split = parseSplit(content, path);
  const named = Object.values(split).flat();
  const twice = named.find((author, index) => named.indexOf(author) !== index);
  if (twice !== undefined) throw new InputError(`${path}: author "${twice}" stands in two places; keep one`);
  const authors = new Set(items.map(({ author }) => author));
  const missing = [...authors].find((author) => !named.includes(author));
  if (missing !== undefined) throw new InputError(`${path}: author "${missing}" has items and no split`);
  const empty = named.find((author) => !authors.has(author));
  if (empty !== undefined) throw new InputError(`${path}: author "${empty}" has no items`);
  return split;
}

function parseSplit(content: string, path: string): TrainingSplit {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    throw new InputError(`${path} is not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new InputError(
    `${path}: ${issue?.path.join('.') || 'the file'}: ${issue?.message}; right is {"train": ["a"], "development": ["b"], "test": ["c"]}`,
  );
}
