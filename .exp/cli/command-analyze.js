import { checkPatterns, loadPatterns } from "../narrative/index.js";
import { analyzeFiles, collectFiles, exportAnalysis, readGiven, runAnalysis, runReuse, } from "../pipeline/index.js";
import { countReports } from "../store/count-reports.js";
import { countOptional, readDigests, readReuseState, readSharedWordings, } from "../store/index.js";
import { InputError } from "../text/input-error.js";
import { formatReport, formatShared } from "../view/index.js";
import { AGENCIES, DB, JSON_OUT, LIMITS, META, MODEL, RULES, readAnalyzeOptions, TOKENS, textOption, WORKERS, } from "./options.js";
import { startProgress } from "./progress.js";
import { withStore } from "./with-store.js";
/** More reports than these are told as totals. */
const SHOWN_REPORTS = 25;
const SHOWN_WORDINGS = 10;
export const analyzeCommand = {
    name: 'analyze',
    about: 'Read reports, mark what they say, check words against numbers, and find what they share.',
    arguments: [{ name: '<path...>', about: 'Reports, or folders and archives (.zip) of them.' }],
    options: [
        DB,
        META,
        AGENCIES,
        RULES,
        MODEL,
        TOKENS,
        WORKERS,
        ...LIMITS,
        {
            flags: '--no-reuse',
            about: 'Leave out what reports share; `gongkai reuse` computes it later. Saves time when reports come in many small lots.',
        },
        {
            ...JSON_OUT,
            about: 'Print one JSON a line for each report, in the order of the paths, instead of a view for readers; nothing is stored.',
        },
    ],
    async run({ paths, options, terminal }) {
        if (options.json === true && options.db !== undefined)
            throw new InputError('--json stores nothing: leave out --db, or leave out --json and use gongkai export');
        const limited = readAnalyzeOptions(options);
        const { files, passedOver } = await collectFiles(paths, limited.limits);
        if (passedOver.length > 0)
            terminal.err(`${passedOver.length} files of formats that are not read were passed over, ${passedOver[0]} among them\n`);
        const lists = { meta: textOption(options, 'meta'), agencies: textOption(options, 'agencies') };
        const given = await readGiven(lists, files);
        tellUnmatched(given, terminal);
        const file = textOption(options, 'rules');
        const rules = file === undefined ? null : loadRules(file);
        const settings = { ...limited, given, rules, tokens: options.tokens === true };
        if (options.json === true)
            return printJson(files, settings, terminal);
        return withStore(textOption(options, 'db') ?? ':memory:', {}, async (store) => {
            tellLosses(await countOptional(store), settings, terminal);
            const progress = await startProgress(terminal, 'reports');
            const failed = new Set();
            const onFailure = (path, message) => {
                failed.add(path);
                terminal.err(`${message}\n`);
            };
            const summary = await runAnalysis(store, files, {
                ...settings,
                onProgress: progress.update,
                onFailure,
            }).finally(progress.stop);
            if (options.reuse !== false) {
                const { indexFault } = await runReuse(store, {});
                if (indexFault !== null)
                    terminal.err(`${indexFault}\n`);
            }
            else if ((await readReuseState(store)) === 'stale')
                terminal.err('reports were added since reuse was computed: what is shown as shared leaves them out; run gongkai reuse\n');
            const read = files.filter((file) => !failed.has(file));
            const reports = await countReports(store, read);
            await printDigests(store, files, reports, terminal);
            tellCounts(summary, read.length, reports, terminal);
            if (summary.strange > 0)
                terminal.err(`${summary.strange} of them have no section of a yearly report: see diagnostics with the code section.none\n`);
            if (summary.disagreeing > 0)
                terminal.err(`${summary.disagreeing} reports say other than the index, which holds: see diagnostics with the code meta.disagrees\n`);
            return summary.failed > 0 ? 1 : 0;
        });
    },
};
/** Rules that keep to their own examples; a rule that does not would mark what its maker did not mean. */
function loadRules(file) {
    const rules = loadPatterns(file);
    const [failure] = checkPatterns(rules);
    if (failure !== undefined)
        throw new InputError(`rules ${file}, ${failure.pattern}: "${failure.clause}" should ${failure.expected === 'match' ? '' : 'not '}match; see gongkai patterns test ${file}`);
    return rules;
}
/** Reports that are analysed again without an option lose what it had brought. */
function tellLosses({ tags, tokens }, { rules, tokens: wanted }, terminal) {
    const lost = [
        ...(tags > 0 && rules === null ? ['tags (--rules)'] : []),
        ...(tokens > 0 && wanted !== true ? ['words (--tokens)'] : []),
    ];
    if (lost.length > 0)
        terminal.err(`the database has ${lost.join(' and ')}: reports that are analysed now have none; give the option again to keep them\n`);
}
/** Files with the same bytes are one report. */
function tellCounts(summary, files, reports, terminal) {
    const skipped = summary.skipped > 0 ? `, ${summary.skipped} were stored already` : '';
    const copies = files - reports;
    const kind = copies > 0 ? 'files' : 'reports';
    terminal.err(`${summary.analyzed} ${kind} analysed${skipped}, ${summary.failed} could not be read\n`);
    if (copies > 0)
        terminal.err(`${files} files are ${reports} ${reports === 1 ? 'report' : 'reports'} (${copies} files with the same bytes as another)\n`);
}
function tellUnmatched({ unmatched }, terminal) {
    if (unmatched.length > 0)
        terminal.err(`${unmatched.length} rows of the index match no file given here, "${unmatched[0]}" among them\n`);
}
async function printDigests(store, files, reports, terminal) {
    if (reports > SHOWN_REPORTS) {
        terminal.out(`${reports} reports are too many to be shown one by one: gongkai show REPORT shows one, gongkai export writes tables\n`);
    }
    else {
        const view = { width: terminal.width, detail: false, why: false };
        for (const digest of await readDigests(store, files))
            terminal.out(`${formatReport(digest, view)}\n`);
    }
    terminal.out(formatShared(await readSharedWordings(store, SHOWN_WORDINGS), terminal.width));
}
async function printJson(files, settings, terminal) {
    let failed = false;
    // results come in any order; a line waits until those before it are printed
    const waiting = new Map();
    let next = 0;
    for await (const { path, analysis, failure } of analyzeFiles(files, settings)) {
        if (analysis === null)
            terminal.err(`${failure}\n`);
        failed ||= analysis === null;
        waiting.set(path, analysis === null ? '' : `${JSON.stringify(exportAnalysis(analysis))}\n`);
        for (let line = waiting.get(files[next] ?? ''); line !== undefined; line = waiting.get(files[++next] ?? '')) {
            terminal.out(line);
            waiting.delete(files[next] ?? '');
        }
    }
    return failed ? 1 : 0;
}
//# sourceMappingURL=command-analyze.js.map