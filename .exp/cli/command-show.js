import { describeItem, loadClassifier } from "../issues/index.js";
import { analyzeFile, collectFiles, runAnalysis } from "../pipeline/index.js";
import { readDigests } from "../store/index.js";
import { InputError } from "../text/input-error.js";
import { formatReport } from "../view/index.js";
import { MODEL, readAnalyzeOptions } from "./options.js";
import { withStore } from "./with-store.js";
export const showCommand = {
    name: 'show',
    about: 'One report whole: problems and their answers, staffing, mechanisms, quantities, findings.',
    arguments: [{ name: '<report>', about: 'The file of one report.' }],
    options: [
        MODEL,
        {
            flags: '--why',
            about: 'Show the words that decided each role, and those that spoke most for and against each category.',
        },
    ],
    async run({ paths, options, terminal }) {
        const { files } = await collectFiles(paths);
        const [file, ...others] = files;
        if (file === undefined || others.length > 0)
            throw new InputError(`show takes one report, not ${files.length}; gongkai analyze takes folders`);
        return withStore(':memory:', {}, async (store) => {
            const failures = [];
            const { model } = readAnalyzeOptions(options);
            await runAnalysis(store, [file], {
                model,
                workers: 1,
                onFailure: (_, message) => failures.push(message),
            });
            if (failures[0] !== undefined)
                throw new InputError(failures[0]);
            const reasons = options.why === true ? await explainItems(file, model) : [];
            for (const digest of await readDigests(store)) {
                terminal.out(formatReport(digest, { width: terminal.width, detail: true, why: options.why === true, reasons }));
            }
            return 0;
        });
    },
};
const REASONS = 5;
/** For each problem, measure and remedy in printed order why it has its categories. */
async function explainItems(file, model) {
    const classifier = await loadClassifier(model);
    const analysis = await analyzeFile(file, classifier);
    const { report, narrative, labels } = analysis;
    return narrative.items.flatMap((item, index) => {
        const label = labels[index];
        if (label === undefined || label.state === 'none_due')
            return [];
        const given = label.categories.filter(({ assigned }) => assigned).map(({ category }) => category);
        const parent = item.parent === null ? null : (narrative.items[item.parent] ?? null);
        const reasons = classifier.explain(describeItem(report.text, item, parent), REASONS);
        return [reasons.filter(({ category }) => given.includes(category))];
    });
}
//# sourceMappingURL=command-show.js.map