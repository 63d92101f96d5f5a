import { join } from 'node:path';
import { classifyGold, evaluateReports, formatEvaluation, loadGold } from "../evaluate/index.js";
import { loadClassifier } from "../issues/classify.js";
import { analyzeFiles } from "../pipeline/index.js";
import { JSON_OUT, MODEL, readAnalyzeOptions, requiredOption, WORKERS } from "./options.js";
export const evaluateCommand = {
    name: 'evaluate',
    about: 'Score every layer against marked reports, with counts and 95 % intervals.',
    arguments: [],
    options: [
        {
            flags: '--gold <folder>',
            about: 'Marks of a reader, one JSON a report (docs/evaluation.md tells the format).',
            isRequired: true,
        },
        {
            flags: '--reports <folder>',
            about: 'The reports that the marks are of, by file name.',
            isRequired: true,
        },
        { flags: '--misses', about: 'List every place where the two differ.' },
        MODEL,
        WORKERS,
        JSON_OUT,
    ],
    async run({ options, terminal }) {
        const gold = await loadGold(requiredOption(options, 'gold'));
        const folder = requiredOption(options, 'reports');
        const settings = readAnalyzeOptions(options);
        const files = new Map(gold.map(({ file }) => [join(folder, file), file]));
        const analyses = new Map();
        for await (const { path, analysis, failure } of analyzeFiles([...files.keys()], settings)) {
            if (analysis === null)
                terminal.err(`${failure}\n`);
            else
                analyses.set(files.get(path) ?? path, analysis);
        }
        const classifier = await loadClassifier(settings.model);
        const goldItemLabels = await classifyGold(gold, async (items) => {
            const labels = await classifier.classify(items.map(({ text, role, parents }) => ({
                text,
                role: role,
                heading: parents.at(-1) ?? null,
            })));
            return labels.map(assignedCategories);
        });
        const evaluation = evaluateReports(gold, analyses, { goldItemLabels });
        terminal.out(options.json === true
            ? `${JSON.stringify(evaluation, null, 2)}\n`
            : formatEvaluation(evaluation, { misses: options.misses === true }));
        return analyses.size < gold.length ? 1 : 0;
    },
};
function assignedCategories({ categories }) {
    return categories.filter(({ assigned }) => assigned).map(({ category }) => category);
}
//# sourceMappingURL=command-evaluate.js.map