import { z } from 'zod';
import { expressionFile, expressionRule } from "../expressions.js";
import { compileWith, readRuleFile } from "../rule-file.js";
const FILE = new URL('../../../corpus/lexicon/staffing/phrases.json', import.meta.url);
const phraseRule = expressionRule.extend({
    triggers: z.array(z.string().min(1)).min(1),
    unless: z.string().min(1).optional(),
    about: z.string().min(1).optional(),
    sets: z
        .strictObject({
        employment: z.enum(['full-time', 'part-time', 'contract']),
        polarity: z.enum(['present', 'absent', 'planned']),
        change: z.boolean(),
    })
        .partial()
        .default({}),
});
/** In the order of the file: of two that overlap the first is kept. */
export const PHRASE_RULES = readRules();
function readRules() {
    const { parts, rules } = readRuleFile(FILE, expressionFile(phraseRule));
    const compile = compileWith(FILE, parts);
    return rules.map(({ sets, ...rule }) => ({
        ...rule,
        match: compile(rule.match, 'dgu', `rule ${rule.id}, match`) ?? /(?!)/dgu,
        unless: compile(rule.unless, 'u', `rule ${rule.id}, unless`),
        about: compile(rule.about, 'u', `rule ${rule.id}, about`),
        sets: withoutUndefined(sets),
    }));
}
function withoutUndefined(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
//# sourceMappingURL=phrase-rules.js.map