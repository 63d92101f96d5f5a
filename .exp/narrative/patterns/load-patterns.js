import { z } from 'zod';
import { InputError } from "../../text/input-error.js";
import { readJson } from "../read-json.js";
import { findSetFault } from "./find-set-fault.js";
const words = z.array(z.string().min(1));
const patternSet = z.strictObject({
    name: z.string().min(1),
    tags: z.record(z.string().regex(/^[A-Z][A-Za-z]*$/u), words.min(1)).default({}),
    triggers: words.default([]),
    patterns: z
        .array(z.strictObject({
        id: z.string().regex(/^[a-z][a-z0-9-]*$/u),
        construction: z.string().min(1),
        match: z.string().min(1),
        sets: z.record(z.string(), z.string()).default({}),
        examples: words.min(1),
        counterexamples: words.min(1),
    }))
        .min(1),
});
/** What is right in the place of a field that is not. */
const RIGHT = {
    name: '"name": "new-media"',
    tags: '"tags": { "ShortVideo": ["短视频", "抖音号"] }, tags in Latin letters with a capital first',
    triggers: '"triggers": ["ShortVideo", "直播"]',
    patterns: '"patterns": [{ "id": …, "construction": …, "match": …, "examples": […], "counterexamples": […] }]',
    id: '"id": "opened-account", small letters, digits and hyphens',
    construction: '"construction": "an account was opened"',
    match: '"match": "(开通|开设) .{0,4} [<account>#ShortVideo]"',
    sets: '"sets": { "act": "opened" }, texts only',
    examples: '"examples": ["我局开通了抖音号"], one at least',
    counterexamples: '"counterexamples": ["拟开通抖音号"], one at least',
};
/**
 * The set of patterns in a JSON file. Throws an InputError that names the file, the pattern, what is wrong with it (its field, its match, its
 * id, a trigger), and what is right there.
 */
export function loadPatterns(file) {
    const json = readJson(file, { kind: 'patterns', help: 'docs/own-rules.md has a whole file' });
    const parsed = patternSet.safeParse(json);
    if (parsed.success) {
        const fault = findSetFault(parsed.data);
        if (fault !== null)
            throw new InputError(`patterns ${String(file)}: ${fault}`);
        return parsed.data;
    }
    const issue = parsed.error.issues[0];
    const path = issue?.path.map(String) ?? [];
    // the name of an unknown field is no part of the path
    const field = path.findLast((part) => RIGHT[part] !== undefined) ?? 'patterns';
    const place = [nameOfPattern(json, path), path.join('.')].filter((part) => part !== '').join(', ') || 'the file';
    throw new InputError(`patterns ${String(file)}: ${place}: ${issue?.message}; right is ${RIGHT[field]}`);
}
/** The id of the pattern in which a fault lies, where it has one: a reader finds it sooner than its number. */
function nameOfPattern(json, path) {
    if (path[0] !== 'patterns' || path[1] === undefined)
        return '';
    const pattern = z.object({ patterns: z.array(z.unknown()) }).safeParse(json).data?.patterns[Number(path[1])];
    const id = z.object({ id: z.string() }).safeParse(pattern).data?.id;
    return id === undefined ? `pattern ${Number(path[1]) + 1}` : `rule ${id}`;
}
/** The project's own set of that name, from corpus/lexicon/patterns. */
export function loadOwnPatterns(name) {
    return loadPatterns(new URL(`../../../corpus/lexicon/patterns/${name}.json`, import.meta.url));
}
//# sourceMappingURL=load-patterns.js.map