import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { InputError } from '../../text/input-error.ts';
import { COMMITMENT_PARTS, type CommitmentPart, type CommitmentRule } from './commitment-rule.ts';

const texts = z.array(z.string().min(1)).min(1);
const expression = z.string().min(1);
const ruleFile = z.strictObject({
  name: z.enum(COMMITMENT_PARTS),
  /** Pieces that expressions share: `{organ}` stands for the piece of that name, in rules and in later pieces. */
  parts: z.record(z.string().regex(/^[a-z]+$/u), expression),
  rules: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z][a-z0-9-]*$/u),
        rank: z.int().min(1),
        construction: z.string().min(1),
        triggers: texts,
        match: expression,
        not: expression.optional(),
        strip: expression.optional(),
        examples: z.record(z.string(), z.string().min(1)),
        counterexamples: texts,
      }),
    )
    .min(1),
});

/**
 * The rules of a JSON file, the plainest first, compiled. Throws an InputError that names the file, the rule and the field that is
 * wrong, an expression that does not compile or a piece that is not there among them.
 */
export function loadCommitmentRules(file: URL | string): CommitmentRule[] {
  const { parts, rules } = readRuleFile(file);
  const fill = (source: string, place: string): string =>
    source.replaceAll(/\{([a-z]+)\}/gu, (_, name: string) => {
      const part = parts[name];
      if (part === undefined)
        throw new InputError(
          `rules ${String(file)}: ${place}: no part {${name}}; there are ${Object.keys(parts).join(', ')}`,
        );
      return fill(part, `part ${name}`);
    });
  const compile = (source: string | undefined, flags: string, place: string): RegExp | null => {
    if (source === undefined) return null;
    try {
      return new RegExp(fill(source, place), flags);
    } catch (error) {
      if (error instanceof InputError) throw error;
      throw new InputError(
        `rules ${String(file)}: ${place}: ${error instanceof Error ? error.message : String(error)}`,
        { cause: error },
      );
    }
  };
  return rules
    .map((rule) => ({
      ...rule,
      match: compile(rule.match, 'dgu', `rule ${rule.id}, match`) ?? /(?!)/dgu,
      not: compile(rule.not, 'u', `rule ${rule.id}, not`),
      strip: compile(rule.strip, 'u', `rule ${rule.id}, strip`),
    }))
    .sort((a, b) => a.rank - b.rank);
}

function readRuleFile(file: URL | string): z.infer<typeof ruleFile> {
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

const folder = new URL('../../../corpus/lexicon/commitments/', import.meta.url);
const own = new Map<CommitmentPart, readonly CommitmentRule[]>();

/** The project's own rules for a part, the plainest first. Read once. */
export function ownCommitmentRules(part: CommitmentPart): readonly CommitmentRule[] {
  const rules = own.get(part) ?? loadCommitmentRules(new URL(`${part}.json`, folder));
  own.set(part, rules);
  return rules;
}
