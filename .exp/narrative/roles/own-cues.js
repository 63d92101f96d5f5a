import { loadExpressions } from "../expressions.js";
/** The words that tell a role, by id: corpus/lexicon/roles/cues.json. */
export const OWN_CUES = new Map(loadExpressions(new URL('../../../corpus/lexicon/roles/cues.json', import.meta.url)).map((rule) => [
    rule.id,
    rule,
]));
/** The expression of that id. Throws where the file has none: a bug, no user's error. */
export function ownCue(id) {
    const cue = OWN_CUES.get(id);
    if (cue === undefined)
        throw new Error(`corpus/lexicon/roles/cues.json: no rule ${id}`);
    return cue.match;
}
//# sourceMappingURL=own-cues.js.map