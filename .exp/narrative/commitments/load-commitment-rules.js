import { z } from 'zod';
import { compileWith, readRuleFile } from "../rule-file.js";
import { COMMITMENT_PARTS } from "./commitment-rule.js";
const texts = z.array(z.string().min(1)).min(1);
const expression = z.string().min(1);
const ruleFile = z.strictObject({
    name: z.enum(COMMITMENT_PARTS),
    /** Pieces that expressions share: `{organ}` stands for the piece of that name, in rules and in later pieces. */
    parts: z.record(z.string().regex(/^[a-z]+$/u), expression),
    rules: z
        .array(z.strictObject({
        id: z.string().regex(/^[a-z][a-z0-9-]*$/u),
        rank: z.int().min(1),
        construction: z.string().min(1),
        triggers: texts,
        match: expression,
        not: expression.optional(),
        strip: expression.optional(),
        examples: z.record(z.string(), z.string().min(1)),
        counterexamples: texts,
    }))
        .min(1),
});
/**
 * The rules of a JSON file, the plainest first, compiled. Throws an InputError that names the file, the rule and the field that is
 * wrong, an expression that does not compile or a piece that is not there among them.
 */
export function loadCommitmentRules(file) {
    const { parts, rules } = readRuleFile(file, ruleFile);
    const compile = compileWith(file, parts);
    return rules
        .map((rule) => ({
        ...rule,
        match: compile(rule.match, 'dgu', `rule ${rule.id}, match`) ?? /(?!)/dgu,
        not: compile(rule.not, 'u', `rule ${rule.id}, not`),
        strip: compile(rule.strip, 'u', `rule ${rule.id}, strip`),
    }))
        .sort((a, b) => a.rank - b.rank);
}
const folder = new URL('../../../corpus/lexicon/commitments/', import.meta.url);
const own = new Map();
/** The project's own rules for a part, the plainest first. Read once. */
export function ownCommitmentRules(part) {
    const rules = own.get(part) ?? loadCommitmentRules(new URL(`${part}.json`, folder));
    own.set(part, rules);
    return rules;
}
//# sourceMappingURL=load-commitment-rules.js.map