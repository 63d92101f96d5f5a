import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { InputError } from '../../text/input-error.ts';
import type { PatternSet } from './token-pattern.ts';

const clauses = z.array(z.string().min(1)).min(1);
const patternSet = z.strictObject({
  name: z.string().min(1),
  triggers: z.array(z.string().min(1)).min(1),
  patterns: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z][a-z-]*$/u),
        construction: z.string().min(1),
        match: z.string().min(1),
        sets: z.record(z.string(), z.string()),
        examples: clauses,
        counterexamples: clauses,
      }),
    )
    .min(1),
});

/** The set of patterns in a JSON file. Throws an InputError that names the file and the first field that is wrong. */
export function loadPatterns(file: URL | string): PatternSet {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new InputError(
      `patterns ${String(file)}: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
  const parsed = patternSet.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new InputError(`patterns ${String(file)}: ${issue?.path.join('.')}: ${issue?.message}`);
}

/** The project's own set of that name, from corpus/lexicon/patterns. */
export function loadOwnPatterns(name: 'staffing'): PatternSet {
  return loadPatterns(new URL(`../../../corpus/lexicon/patterns/${name}.json`, import.meta.url));
}
