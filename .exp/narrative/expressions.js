import { z } from 'zod';
import { compileWith, readRuleFile } from "./rule-file.js";
const texts = z.array(z.string().min(1)).min(1);
const expression = z.string().min(1);
export const expressionRule = z.strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/u),
    construction: z.string().min(1),
    match: expression,
    examples: texts,
    counterexamples: texts,
});
/** A file of such rules. `parts` are pieces that expressions share: `{bodies}` stands for the piece of that name. */
export function expressionFile(rule) {
    return z.strictObject({
        name: z.string().min(1),
        parts: z.record(z.string().regex(/^[a-z]+$/u), expression),
        rules: z.array(rule).min(1),
    });
}
/** The expressions of a JSON file, compiled. Throws an InputError that names the file, the rule and the field that is wrong. */
export function loadExpressions(file) {
    const { parts, rules } = readRuleFile(file, expressionFile(expressionRule));
    const compile = compileWith(file, parts);
    return rules.map((rule) => ({
        ...rule,
        match: compile(rule.match, 'u', `rule ${rule.id}, match`) ?? /(?!)/u,
    }));
}
//# sourceMappingURL=expressions.js.map