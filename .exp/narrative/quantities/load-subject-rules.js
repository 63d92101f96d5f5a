import { z } from 'zod';
import { compileWith, readRuleFile } from "../rule-file.js";
const texts = z.array(z.string().min(1)).min(1);
const expression = z.string().min(1);
const told = {
    id: z.string().regex(/^[a-z][a-z0-9-]*$/u),
    construction: z.string().min(1),
    examples: texts,
    counterexamples: texts,
};
/** Pieces that expressions share: `{leader}` stands for the piece of that name. */
const parts = z.record(z.string().regex(/^[a-z]+$/u), expression);
const subjectFile = z.strictObject({
    name: z.string().min(1),
    parts,
    rules: z
        .array(z.strictObject({
        ...told,
        subject: z.string().regex(/^[a-z_]+(?:\.[a-z_]+){0,2}$/u),
        cell: z.string().min(1).nullable(),
        near: expression,
        lead: expression.optional(),
        sentence: expression.optional(),
        requests: z.literal(true).optional(),
        units: texts.optional(),
        unless: expression.optional(),
    }))
        .min(1),
});
const outcomeFile = z.strictObject({
    name: z.string().min(1),
    parts,
    rules: z.array(z.strictObject({ ...told, rows: texts, match: expression })).min(1),
});
const denialFile = z.strictObject({
    name: z.string().min(1),
    parts,
    rules: z
        .array(z.strictObject({
        ...told,
        subject: z.string().min(1).nullable(),
        cell: z.string().min(1).nullable(),
        match: expression,
        also: expression.optional(),
        unless: expression.optional(),
        ends: z.literal(true).optional(),
        alone: z.literal(true).optional(),
    }))
        .min(1),
});
/** The rules of a JSON file in its order, compiled. Throws an InputError that names the file, the rule and the field that is wrong. */
export function loadSubjectRules(file) {
    const { parts, rules } = readRuleFile(file, subjectFile);
    const compile = compileWith(file, parts);
    return rules.map((rule) => ({
        ...rule,
        near: compile(rule.near, 'u', `rule ${rule.id}, near`) ?? /(?!)/u,
        lead: compile(rule.lead, 'u', `rule ${rule.id}, lead`),
        sentence: compile(rule.sentence, 'u', `rule ${rule.id}, sentence`),
        requests: rule.requests === true,
        units: rule.units ?? null,
        unless: compile(rule.unless, 'u', `rule ${rule.id}, unless`),
    }));
}
/** The outcomes of requests of a JSON file in its order, compiled. Throws as `loadSubjectRules` does. */
function loadOutcomeRules(file) {
    const { parts, rules } = readRuleFile(file, outcomeFile);
    const compile = compileWith(file, parts);
    return rules.map((rule) => ({
        ...rule,
        match: compile(rule.match, 'u', `rule ${rule.id}, match`) ?? /(?!)/u,
    }));
}
/** What denials deny, in the order of a JSON file, compiled. Throws as `loadSubjectRules` does. */
function loadDenialRules(file) {
    const { parts, rules } = readRuleFile(file, denialFile);
    const compile = compileWith(file, parts);
    return rules.map((rule) => ({
        ...rule,
        match: compile(rule.match, 'u', `rule ${rule.id}, match`) ?? /(?!)/u,
        also: compile(rule.also, 'u', `rule ${rule.id}, also`),
        unless: compile(rule.unless, 'u', `rule ${rule.id}, unless`),
        ends: rule.ends === true,
        alone: rule.alone === true,
    }));
}
const folder = new URL('../../../corpus/lexicon/quantities/', import.meta.url);
const own = (name) => loadSubjectRules(new URL(`${name}.json`, folder));
/** Fees, requests carried over and reviews, tried in order before the outcomes of requests. */
export const REVIEW_RULES = own('reviews');
/** Tried in order behind the outcomes; the first that fits names the subject. */
export const SUBJECT_RULES = [...own('subjects'), ...own('proactive')];
/** Words that tell what became of requests; tried in order. */
export const OUTCOME_RULES = loadOutcomeRules(new URL('outcomes.json', folder));
/** What a denial denies; tried in order. */
export const DENIAL_RULES = loadDenialRules(new URL('denied.json', folder));
//# sourceMappingURL=load-subject-rules.js.map