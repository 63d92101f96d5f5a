import { checkYears } from "../findings/check-years.js";
import { hashBytes } from "../read/read-document.js";
import { readFileBytes } from "../read/read-file-bytes.js";
import { finishRun, markSameReports, readYears, settleSuperiors, startRun, storedFingerprints, updatePaths, writeAnalyses, writeCorpusChecks, writeDiagnostics, writeUserAgencies, } from "../store/index.js";
import { analyzeFiles } from "./analyze-files.js";
import { fingerprintReport, fingerprintStages, hashLexicon, hashModel, hashRules } from "./fingerprint.js";
import { NOTHING_GIVEN } from "./inputs/given-facts.js";
import { VERSION } from "./version.js";
/** Reports a transaction: what is lost at most when a run is stopped. */
const BATCH = 128;
/**
 * Analyses files into a database, skipping what is stored already as it would come out again. It may be stopped at any moment and
 * started again: each batch is one transaction. Rules across years are checked at the end, over all that is stored.
 */
export async function runAnalysis(store, files, options) {
    const { given = NOTHING_GIVEN } = options;
    const { meta, agencies } = given;
    const now = options.now ?? (() => new Date().toISOString());
    const rulesSha256 = hashRules(options.rules ?? null);
    const stages = {
        version: VERSION,
        modelSha256: await hashModel(options.model),
        lexiconSha256: await hashLexicon(),
        options: {
            ...(agencies === null ? {} : { agenciesSha256: given.agenciesSha256 }),
            ...(rulesSha256 === null ? {} : { rulesSha256 }),
            ...(options.tokens === true ? { tokens: true } : {}),
        },
    };
    const ofStages = fingerprintStages(stages);
    const fingerprintOf = (path) => fingerprintReport(ofStages, meta.get(path) ?? null);
    const ofIndex = given.metaSha256 === null ? {} : { metaSha256: given.metaSha256 };
    const settings = { ...stages, options: { ...stages.options, ...ofIndex }, rulesSha256 };
    const run = await startRun(store, settings, now());
    if (agencies !== null)
        await writeUserAgencies(store, agencies.agencies);
    const { fresh, skipped } = await sortOut(store, files, fingerprintOf, options.limits);
    // of several files with the same bytes the first by path decides, whatever order the results come in
    const firstPaths = new Map();
    const isLaterCopy = (id, path) => {
        const first = firstPaths.get(id);
        if (first === undefined || path < first)
            firstPaths.set(id, path);
        return first !== undefined && first < path;
    };
    const pending = [];
    let failed = 0;
    let analyzed = 0;
    let disagreeing = 0;
    let strange = 0;
    const flush = async () => writeAnalyses(store, pending.splice(0), run.runId);
    options.onProgress?.(skipped, files.length);
    for await (const { path, analysis, failure } of analyzeFiles(fresh, options)) {
        if (analysis === null) {
            failed++;
            await writeDiagnostics(store, [
                { path, diagnostics: [{ code: 'read.failed', detail: failure, span: null }] },
            ]);
            options.onFailure?.(path, failure);
        }
        else {
            analyzed++;
            await writeDiagnostics(store, [{ path, diagnostics: [] }]);
            const { id, diagnostics } = analysis.report;
            if (diagnostics.some(({ code }) => code === 'section.none'))
                strange++;
            if (diagnostics.some(({ code }) => code === 'meta.disagrees'))
                disagreeing++;
            if (!isLaterCopy(id, path))
                pending.push(makeEntry(analysis, fingerprintOf(path), meta.get(path)));
            if (pending.length >= BATCH)
                await flush();
        }
        options.onProgress?.(skipped + analyzed + failed, files.length);
    }
    await flush();
    await settleSuperiors(store);
    await markSameReports(store);
    await writeYearChecks(store);
    await finishRun(store, run, now());
    return { analyzed, skipped, failed, disagreeing, strange };
}
function makeEntry(analysis, fingerprint, row) {
    return row === undefined ? { analysis, fingerprint } : { analysis, fingerprint, meta: row.own };
}
/** Parts the files that must be analysed from those that are stored with the same bytes and fingerprint. */
async function sortOut(store, files, fingerprintOf, limits) {
    const stored = await storedFingerprints(store);
    const fresh = [];
    const paths = new Map();
    if (stored.size === 0)
        return { fresh: [...files], skipped: 0 };
    for (const file of files) {
        const sha256 = await hashFile(file, limits);
        // a copy has the fingerprint of the first file with its bytes
        const first = sha256 === null ? undefined : paths.get(sha256);
        if (first !== undefined)
            continue;
        if (sha256 === null || stored.get(sha256) !== fingerprintOf(file))
            fresh.push(file);
        else
            paths.set(sha256, file);
    }
    await updatePaths(store, paths);
    return { fresh, skipped: files.length - fresh.length };
}
/** Null for a file that cannot be read: the analysis will say why. */
async function hashFile(path, limits) {
    try {
        return hashBytes(await readFileBytes(path, limits));
    }
    catch {
        return null;
    }
}
async function writeYearChecks(store) {
    const checks = checkYears(await readYears(store));
    await writeCorpusChecks(store, checks.map(({ reportId, otherReportId, otherCells, ...check }) => ({
        reportId,
        otherReportId,
        check,
        otherCells,
    })));
}
//# sourceMappingURL=run-analysis.js.map