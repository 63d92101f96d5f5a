import { fileURLToPath } from 'node:url';
import { trainFromFolder, trainModel } from "../issues/index.js";
import { readOwnItems } from "../pipeline/index.js";
import { InputError } from "../text/input-error.js";
import { requiredOption, textOption } from "./options.js";
const OWN_ITEMS = fileURLToPath(new URL('../../corpus/training/', import.meta.url));
export const trainCommand = {
    name: 'train',
    about: 'Train the issue model on labelled items; the same items give the same bytes.',
    arguments: [],
    options: [
        {
            flags: '--items <path>',
            about: 'Folder with items-*.jsonl, or a CSV of a codebook of your own: text, labels (parted by ;), and if wanted id, author, role, heading; see docs/own-codebook.md. Default: the training corpus of the project, which is in its repository and not in its package.',
        },
        {
            flags: '--categories <list>',
            about: 'Categories of a CSV in the order wanted, parted by commas; any other label is then an error. Default: those that occur, sorted.',
        },
        {
            flags: '--out <folder>',
            about: 'Folder for issues.onnx, labels.json and the model card.',
            isRequired: true,
        },
    ],
    async run({ options, terminal }) {
        const out = requiredOption(options, 'out');
        const path = textOption(options, 'items') ?? OWN_ITEMS;
        const categories = textOption(options, 'categories')
            ?.split(',')
            .flatMap((name) => name.trim() || []);
        const log = (line) => terminal.err(`${line}\n`);
        if (/\.(?:csv|tsv|txt)$/iu.test(path)) {
            const own = await readOwnItems(path, categories ?? null);
            await trainModel({ ...own, out, log });
        }
        else {
            if (categories !== undefined)
                throw new InputError('--categories is for a CSV; the items of a folder have those of the codebook');
            await trainFromFolder(path, out, log);
        }
        return 0;
    },
};
//# sourceMappingURL=command-train.js.map