import { loadExpressions } from "../expressions.js";
/** The files of expressions in corpus/lexicon/quantities. */
export const EXPRESSION_FILES = ['bodies', 'denials', 'figures', 'published', 'turns'];
const folder = new URL('../../../corpus/lexicon/quantities/', import.meta.url);
const read = new Map();
/** The project's own expressions of a file by their ids. Read once. */
export function ownExpressions(name) {
    const known = read.get(name) ??
        new Map(loadExpressions(new URL(`${name}.json`, folder)).map((rule) => [rule.id, rule]));
    read.set(name, known);
    return known;
}
/** The expression of that id. Throws where the file has none: a bug, no user's error. */
export function ownExpression(name, id) {
    const found = ownExpressions(name).get(id);
    if (found === undefined)
        throw new Error(`corpus/lexicon/quantities/${name}.json: no rule ${id}`);
    return found.match;
}
//# sourceMappingURL=own-expressions.js.map