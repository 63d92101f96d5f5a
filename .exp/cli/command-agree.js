import { join } from 'node:path';
import { agreeReports, formatAgreement, loadGold } from "../evaluate/index.js";
import { readDocument } from "../read/index.js";
import { describeReport } from "../report/index.js";
import { InputError } from "../text/input-error.js";
import { JSON_OUT, requiredOption } from "./options.js";
export const agreeCommand = {
    name: 'agree',
    about: 'How far two readers agree who marked the same reports: F1, kappa and alpha of every layer, with counts and 95 % intervals.',
    arguments: [
        {
            name: '<first>',
            about: 'Folder with the marks of one reader, one JSON a report (docs/evaluation.md).',
        },
        { name: '<second>', about: 'Folder with the marks of the other.' },
    ],
    options: [
        {
            flags: '--reports <folder>',
            about: 'The reports that the marks are of, by file name.',
            isRequired: true,
        },
        { flags: '--differences', about: 'List every place where the two differ, for whoever settles it.' },
        JSON_OUT,
    ],
    async run({ paths, options, terminal }) {
        const [first = '', second = ''] = paths;
        const marks = [await loadGold(first), await loadGold(second)];
        const shared = marks[0].filter(({ file }) => marks[1].some((other) => other.file === file));
        if (shared.length === 0) {
            throw new InputError(`${first} and ${second} have no report in common; "file" in each JSON names the report`);
        }
        const folder = requiredOption(options, 'reports');
        const reports = new Map();
        for (const { file } of shared) {
            try {
                reports.set(file, describeReport(await readDocument(join(folder, file))));
            }
            catch (error) {
                if (!(error instanceof InputError))
                    throw error;
                terminal.err(`${error.message}\n`);
            }
        }
        const agreement = agreeReports(...marks, reports);
        terminal.out(options.json === true
            ? `${JSON.stringify(agreement, null, 2)}\n`
            : formatAgreement(agreement, { differences: options.differences === true }));
        return reports.size < shared.length ? 1 : 0;
    },
};
//# sourceMappingURL=command-agree.js.map