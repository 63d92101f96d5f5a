import { availableParallelism, freemem } from 'node:os';
import { loadClassifier } from "../issues/classify.js";
import { compileRules } from "../narrative/own-rules.js";
import { checkSegmenter } from "../narrative/segment.js";
import { READ_LIMITS } from "../read/limits.js";
import { InputError } from "../text/input-error.js";
import { analyzeFile } from "./analyze-document.js";
import { settleIdentity } from "./inputs/apply-meta.js";
import { NOTHING_GIVEN } from "./inputs/given-facts.js";
import { FILES_PER_WORKER, openWorkerPool } from "./worker-pool.js";
export const DEFAULT_TIMEOUT_SECONDS = 300;
/** What the largest files that are read by default take, such as texts of 30 MB, with half as much to spare. */
export const DEFAULT_MEMORY_MEGABYTES = 2048;
/** Run from its sources, as tests do, the program has no file that a process could be started with: all is done in this one. */
const CAN_FORK = !import.meta.url.endsWith('.ts');
/** Memory that a worker takes, most of it jieba's dictionary. */
const BYTES_PER_WORKER = 400 * 2 ** 20;
/** Cores less one, or what free memory holds, at least 1. */
export function defaultWorkers() {
    return Math.max(1, Math.min(availableParallelism() - 1, Math.floor(freemem() / BYTES_PER_WORKER)));
}
/** Analyses files and gives results as they come, in no fixed order. A file that cannot be read is a result too. */
export async function* analyzeFiles(paths, options) {
    // what is missing for all files is told once, before the first
    checkSegmenter();
    const workers = Math.min(options.workers, paths.length);
    const results = workers > 0 && CAN_FORK ? analyzeInWorkers(paths, { ...options, workers }) : analyzeHere(paths, options);
    const { meta, agencies } = options.given ?? NOTHING_GIVEN;
    for await (const result of results) {
        if (result.analysis === null)
            yield result;
        else {
            // here and not in the worker: the list of agencies need not be sent to it
            const report = settleIdentity(result.analysis.report, meta.get(result.path) ?? null, agencies);
            yield { ...result, analysis: { ...result.analysis, report } };
        }
    }
}
async function* analyzeHere(paths, { model, given = NOTHING_GIVEN, limits = READ_LIMITS, rules: set = null, tokens = false }) {
    const classifier = await loadClassifier(model);
    const rules = set === null ? null : compileRules(set);
    for (const path of paths) {
        const wanted = { meta: given.meta.get(path) ?? null, limits, rules, tokens };
        yield await tryFile(path, () => analyzeFile(path, classifier, wanted));
    }
}
async function* analyzeInWorkers(paths, { model, workers, given = NOTHING_GIVEN, limits = READ_LIMITS, timeoutSeconds = DEFAULT_TIMEOUT_SECONDS, memoryMegabytes = DEFAULT_MEMORY_MEGABYTES, rules = null, tokens = false, }) {
    // a model or a rule that cannot be used is told of once, not by every worker
    if (rules !== null)
        compileRules(rules);
    await loadClassifier(model);
    const pool = openWorkerPool(workers, { seconds: timeoutSeconds, megabytes: memoryMegabytes });
    try {
        const running = new Map();
        const analyze = async (key, path) => {
            const task = { path, model, limits, rules, tokens, meta: given.meta.get(path) ?? null };
            return { key, result: await tryFile(path, () => pool.run(task)) };
        };
        let next = 0;
        const fill = () => {
            for (; next < paths.length && running.size < workers * FILES_PER_WORKER; next++)
                running.set(next, analyze(next, paths[next] ?? ''));
        };
        fill();
        while (running.size > 0) {
            const { key, result } = await Promise.race(running.values());
            running.delete(key);
            // before the result is dealt with: no worker waits for that
            fill();
            yield result;
        }
    }
    finally {
        pool.close();
    }
}
async function tryFile(path, analyze) {
    try {
        return { path, analysis: await analyze(), failure: null };
    }
    catch (error) {
        return { path, analysis: null, failure: explain(path, error) };
    }
}
function explain(path, error) {
    if (error instanceof InputError)
        return error.message;
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `cannot analyse "${path}": a fault of gongkai, not of the file; please report it with this: ${told}`;
}
//# sourceMappingURL=analyze-files.js.map