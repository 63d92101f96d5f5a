import { InputError } from "../text/input-error.js";
import { readJson } from "./read-json.js";
/** The rules of a JSON file of corpus/lexicon, as `shape` has them. Throws an InputError that names the file and the field that is wrong. */
export function readRuleFile(file, shape) {
    const json = readJson(file, { kind: 'rules', help: 'corpus/lexicon/README.md tells its fields' });
    const parsed = shape.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new InputError(`rules ${String(file)}: ${issue?.path.map(String).join('.') || 'the file'}: ${issue?.message}; corpus/lexicon/README.md tells the fields`);
}
/**
 * The compiler of a file's expressions, `{organ}` standing for the piece of that name, pieces in pieces too. It throws an InputError that
 * names file and place for a piece that is not there or holds itself, and for an expression that does not compile.
 */
export function compileWith(file, parts) {
    const fail = (place, reason) => new InputError(`rules ${String(file)}: ${place}: ${reason}`);
    const fill = (source, place, within) => source.replaceAll(/\{([a-z]+)\}/gu, (_, name) => {
        const part = parts[name];
        if (part === undefined)
            throw fail(place, `no part {${name}}; there are ${Object.keys(parts).join(', ')}`);
        if (within.includes(name))
            throw fail(place, `part {${name}} holds itself`);
        return fill(part, `part ${name}`, [...within, name]);
    });
    return (source, flags, place) => {
        if (source === undefined)
            return null;
        const filled = fill(source, place, []);
        try {
            return new RegExp(filled, flags);
        }
        catch (error) {
            throw fail(place, error instanceof Error ? error.message : String(error));
        }
    };
}
//# sourceMappingURL=rule-file.js.map