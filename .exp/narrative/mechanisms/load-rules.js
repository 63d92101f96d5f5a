import { z } from 'zod';
import { MECHANISM_TYPES } from "../narrative.js";
import { compileWith, readRuleFile } from "../rule-file.js";
const words = z.array(z.string().min(1)).min(1);
const expression = z.string().min(1);
const ruleFile = z.strictObject({
    name: z.string().min(1),
    /** Pieces that expressions share: `{leader}` stands for the piece of that name. */
    parts: z.record(z.string().regex(/^[a-z]+$/u), expression),
    rules: z
        .array(z.strictObject({
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
        promised: z.literal(true).optional(),
        alone: z.literal(true).optional(),
        within: z.literal(true).optional(),
        examples: words,
        counterexamples: words,
    }))
        .min(1),
});
/**
 * The rules of a JSON file in its order, compiled. Throws an InputError that names the file, the rule and the field that is wrong,
 * an expression that does not compile or a piece that is not there among them.
 */
export function loadRules(file) {
    const { parts, rules } = readRuleFile(file, ruleFile);
    const compile = compileWith(file, parts);
    return rules.map((rule) => ({
        ...rule,
        match: compile(rule.match, 'gu', `rule ${rule.id}, match`) ?? /(?!)/gu,
        clause: compile(rule.clause, 'u', `rule ${rule.id}, clause`),
        sentence: compile(rule.sentence, 'u', `rule ${rule.id}, sentence`),
        unless: compile(rule.unless, 'u', `rule ${rule.id}, unless`),
        requests: rule.requests === true,
        joins: rule.joins === true,
        promised: rule.promised === true,
        alone: rule.alone === true,
        within: rule.within === true,
    }));
}
const folder = new URL('../../../corpus/lexicon/mechanisms/', import.meta.url);
let own = null;
/** The project's own rules in the order in which they are tried: of two that share words the earlier one names the type. Read once. */
export function ownRules() {
    own ??= [
        'practices',
        'subjects',
        'organs',
        'procedures',
        'habits',
        'duties',
        'formulas',
        'cues',
        'routines',
    ].flatMap((name) => loadRules(new URL(`${name}.json`, folder)));
    return own;
}
//# sourceMappingURL=load-rules.js.map