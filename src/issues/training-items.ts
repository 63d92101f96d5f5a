import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Role } from '../narrative/narrative.ts';
import { InputError } from '../text/input-error.ts';
import { CATEGORIES } from './categories.ts';

/** One statement with the categories that it is about; what else a line holds (sector, level, year) is for the data card. */
export interface TrainingItem {
  readonly id: string;
  /** Who wrote it: folds of the cross-validation keep an author's items together. */
  readonly author: string;
  readonly text: string;
  /** What the statement opens with, or the heading of the list that it stands in; null for neither. */
  readonly heading: string | null;
  readonly role: Role;
  /** In the order of the categories; empty where no aspect is named. */
  readonly labels: readonly string[];
}

const lineShape = z.object({
  id: z.string().min(1),
  author: z.string().min(1),
  text: z.string(),
  heading: z.string().min(1).nullable().default(null),
  role: z.enum(['problem', 'measure', 'remedy']),
  labels: z.array(z.string()),
});

/**
 * The items of a file of one JSON object a line; blank lines are passed over. Throws an InputError that lists the lines (the first
 * 20) with an unknown label, an empty text, a text or id that stood before, or another shape.
 */
export function parseTrainingItems(
  content: string,
  fileName: string,
  categories: readonly string[] = CATEGORIES,
): TrainingItem[] {
  const items: TrainingItem[] = [];
  const complaints: string[] = [];
  const firstLines = new Map<string, number>();
  content.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const lineNumber = index + 1;
    const parsed = parseLine(line, categories);
    if (typeof parsed === 'string') {
      complaints.push(`line ${lineNumber}: ${parsed}`);
      return;
    }
    for (const key of [`id "${parsed.id}"`, `text "${parsed.text}"`]) {
      const first = firstLines.get(key);
      if (first !== undefined)
        complaints.push(`line ${lineNumber}: the ${key} stands in line ${first} already`);
      firstLines.set(key, first ?? lineNumber);
    }
    items.push(parsed);
  });
  if (complaints.length > 0) throw new InputError(describeComplaints(fileName, complaints));
  return items;
}

/**
 * The items of every items-*.jsonl of a folder, read in the order of their names. Throws an InputError where there is none, or where
 * one of the files cannot be trained on.
 */
export async function readTrainingFolder(corpusDir: string): Promise<TrainingItem[]> {
  const entries = await readdir(corpusDir).catch(() => []);
  const names = entries.filter((name) => /^items-.*\.jsonl$/u.test(name)).sort();
  if (names.length === 0) {
    throw new InputError(`no items-*.jsonl in ${corpusDir}; give the folder of a training corpus`);
  }
  const items: TrainingItem[] = [];
  for (const name of names) {
    const path = join(corpusDir, name);
    items.push(...parseTrainingItems(await readFile(path, 'utf8'), path));
  }
  return items;
}

/** SHA-256 of all that is learned from: tells whether a model was trained on these items. */
export function fingerprintItems(items: readonly TrainingItem[]): string {
  return createHash('sha256').update(JSON.stringify(items)).digest('hex');
}

function parseLine(line: string, categories: readonly string[]): TrainingItem | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `not JSON (${error instanceof Error ? error.message : String(error)})`;
  }
  const result = lineShape.safeParse(value);
  if (!result.success) {
    return result.error.issues
      .map((issue) => `${issue.path.join('.') || 'the line'}: ${issue.message}`)
      .join('; ');
  }
  const { text, labels } = result.data;
  if (text.trim() === '') return 'the text is empty; write the statement or delete the line';
  if (text.includes('\uFFFD')) return 'the text holds undecodable characters; save the file as UTF-8';
  const unknown = labels.find((label) => !categories.includes(label));
  if (unknown !== undefined) return `unknown label "${unknown}"; the labels are ${categories.join(', ')}`;
  if (new Set(labels).size < labels.length) return 'a label is given twice';
  return { ...result.data, labels: categories.filter((category) => labels.includes(category)) };
}

const SHOWN = 20;

function describeComplaints(fileName: string, complaints: readonly string[]): string {
  const more = complaints.length > SHOWN ? `\n… and ${complaints.length - SHOWN} more` : '';
  return `${fileName} cannot be trained on:\n${complaints.slice(0, SHOWN).join('\n')}${more}`;
}
