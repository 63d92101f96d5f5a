import { loadClassifier } from "../issues/classify.js";
import { compileRules } from "../narrative/own-rules.js";
import { segmentText } from "../narrative/segment.js";
import { InputError } from "../text/input-error.js";
import { analyzeFile } from "./analyze-document.js";
import { watchMemory } from "./memory-watch.js";
// loaded once a process, at its first file
const classifiers = new Map();
// a process that was started by hand, or imported, has nobody to answer to
if (process.send !== undefined) {
    watchMemory(Number(process.argv[2]) * 2 ** 20);
    // one after the other: while one is worked on, the next lies here already
    let last = Promise.resolve();
    process.on('message', (task) => {
        last = last.then(() => answer(task)).then(tell);
    });
}
let rulesOf = null;
function compileOnce(set) {
    const json = JSON.stringify(set);
    if (rulesOf?.json !== json)
        rulesOf = { json, rules: compileRules(set) };
    return rulesOf.rules;
}
async function answer({ path, model, meta, limits, rules: set, tokens }) {
    try {
        const loading = classifiers.get(model) ?? loadClassifier(model);
        classifiers.set(model, loading);
        const classifier = await loading;
        // a word loads the dictionaries
        segmentText('公开');
        tell({ kind: 'started' });
        const rules = set === null ? null : compileOnce(set);
        const options = { meta, limits, rules, tokens };
        return { kind: 'analyzed', analysis: await analyzeFile(path, classifier, options) };
    }
    catch (error) {
        if (error instanceof InputError)
            return { kind: 'refused', message: error.message };
        return { kind: 'failed', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
}
function tell(message) {
    process.send?.(message);
}
//# sourceMappingURL=worker.js.map