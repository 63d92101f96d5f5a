import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { InputError } from '../../text/input-error.ts';
import { MECHANISM_TYPES } from '../narrative.ts';
import type { MechanismRule } from './mechanism-rule.ts';

const words = z.array(z.string().min(1)).min(1);
const expression = z.string().min(1);
const ruleFile = z.strictObject({
  name: z.string().min(1),
  /** Pieces that expressions share: `{leader}` stands for the piece of that name. */
  parts: z.record(z.string().regex(/^[a-z]+$/u), expression),
  rules: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z][a-z0-9-]*$/u),
        type: z.enum(MECHANISM_TYPES),
        construction: z.string().min(1),
        triggers: words,
        match: expression,
        clause: expression.optional(),
        sentence: expression.optional(),
        unless: expression.optional(),
        requests: z.literal(true).optional(),
        joins: z.literal(true).optional(),
        examples: words,
        counterexamples: words,
      }),
    )
    .min(1),
});

/**
 * The rules of a JSON file in its order, compiled. Throws an InputError that names the file, the rule and the field that is wrong,
 * an expression that does not compile or a piece that is not there among them.
 */
export function loadRules(file: URL | string): MechanismRule[] {
  const { parts, rules } = readFile(file);
  return rules.map((rule) => {
    const compile = (field: 'match' | 'clause' | 'sentence' | 'unless', flags: string) => {
      const source = rule[field];
      if (source === undefined) return null;
      const fail = (reason: string) =>
        new InputError(`rules ${String(file)}: rule ${rule.id}, ${field}: ${reason}`);
      const filled = source.replaceAll(/\{([a-z]+)\}/gu, (_, name: string) => {
        const part = parts[name];
        if (part === undefined) throw fail(`no part {${name}}; there are ${Object.keys(parts).join(', ')}`);
        return part;
      });
      try {
        return new RegExp(filled, flags);
      } catch (error) {
        throw fail(error instanceof Error ? error.message : String(error));
      }
    };
    return {
      ...rule,
      match: compile('match', 'gu') ?? /(?!)/gu,
      clause: compile('clause', 'u'),
      sentence: compile('sentence', 'u'),
      unless: compile('unless', 'u'),
      requests: rule.requests === true,
      joins: rule.joins === true,
    };
  });
}

function readFile(file: URL | string): z.infer<typeof ruleFile> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new InputError(
      `rules ${String(file)}: ${error instanceof Error ? error.message : String(error)}; it is a JSON file: corpus/lexicon/README.md tells its fields`,
      { cause: error },
    );
  }
  const parsed = ruleFile.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new InputError(
    `rules ${String(file)}: ${issue?.path.map(String).join('.')}: ${issue?.message}; corpus/lexicon/README.md tells the fields`,
  );
}

const folder = new URL('../../../corpus/lexicon/mechanisms/', import.meta.url);
let own: readonly MechanismRule[] | null = null;

/** The project's own rules in the order in which they are tried: of two that share words the earlier one names the type. Read once. */
export function ownRules(): readonly MechanismRule[] {
  own ??= ['organs', 'procedures'].flatMap((name) => loadRules(new URL(`${name}.json`, folder)));
  return own;
}
