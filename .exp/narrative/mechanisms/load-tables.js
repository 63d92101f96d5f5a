import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { InputError } from "../../text/input-error.js";
import { MECHANISM_TYPES } from "../narrative.js";
const word = z.string().min(1);
const type = z.enum(MECHANISM_TYPES);
/** `-` stands for nothing. */
const orNothing = (schema) => z.union([z.literal('-').transform(() => null), schema]);
const expression = word.transform((source, context) => {
    try {
        return new RegExp(source, 'u');
    }
    catch (error) {
        context.addIssue(error instanceof Error ? error.message : String(error));
        return z.NEVER;
    }
});
const status = z.enum(['exists', 'established', 'revised']);
const TABLES = {
    heads: z.strictObject({ head: word, type: orNothing(type) }),
    qualifiers: z.strictObject({ word, type }),
    topics: z.strictObject({
        topic: expression,
        over: word.transform((types) => types.split(',')).pipe(z.array(type)),
        type,
    }),
    verbs: z.strictObject({
        verb: word,
        status,
        force: z.enum(['strong', 'weak', 'behind']),
        not_behind: orNothing(word.transform((source) => `(?:${source})$`).pipe(expression)),
        not_before: orNothing(word.transform((source) => `^(?:${source})`).pipe(expression)),
    }),
    'generic-words': z.strictObject({ word }),
};
/**
 * The rows of corpus/lexicon/mechanisms/<name>.tsv in the order of the file. Throws an InputError that names the file, the line and
 * the column that is wrong.
 */
export function loadTable(name, folder = new URL('../../../corpus/lexicon/mechanisms/', import.meta.url)) {
    const schema = TABLES[name];
    const columns = Object.keys(TABLES[name].shape);
    const [header = '', ...lines] = readFileSync(new URL(`${name}.tsv`, folder), 'utf8')
        .trimEnd()
        .split('\n');
    if (header !== columns.join('\t'))
        throw new InputError(`${name}.tsv: unexpected heading "${header}"; it is ${columns.join(', ')}`);
    return lines.map((line, index) => {
        const cells = line.split('\t');
        const parsed = schema.safeParse(Object.fromEntries(cells.map((cell, i) => [columns[i] ?? `${i + 1}`, cell])));
        if (parsed.success)
            return parsed.data;
        const issue = parsed.error.issues[0];
        throw new InputError(`${name}.tsv, line ${index + 2}: ${issue?.path.map(String).join('.')}: ${issue?.message}; the columns are ${columns.join(', ')}`);
    });
}
//# sourceMappingURL=load-tables.js.map