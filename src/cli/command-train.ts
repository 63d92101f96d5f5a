import { fileURLToPath } from 'node:url';
import { trainFromFolder } from '../issues/train-model.ts';
import type { CommandDeclaration } from './command.ts';
import { textOption } from './options.ts';

const OWN_ITEMS = fileURLToPath(new URL('../../corpus/training/', import.meta.url));

export const trainCommand: CommandDeclaration = {
  name: 'train',
  about: 'Train the issue model on labelled items; the same items give the same bytes.',
  arguments: [],
  options: [
    {
      flags: '--items <folder>',
      about:
        'Folder with items-*.jsonl. Default: the training corpus of the project, which is in its repository and not in its package.',
    },
    {
      flags: '--out <folder>',
      about: 'Folder for issues.onnx, labels.json and the model card.',
      isRequired: true,
    },
  ],
  async run({ options, terminal }) {
    const out = textOption(options, 'out') ?? '';
    await trainFromFolder(textOption(options, 'items') ?? OWN_ITEMS, out, (line) =>
      terminal.err(`${line}\n`),
    );
    return 0;
  },
};
