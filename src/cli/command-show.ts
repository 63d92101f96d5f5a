import { collectFiles, runAnalysis } from '../pipeline/index.ts';
import { readDigests } from '../store/index.ts';
import { InputError } from '../text/input-error.ts';
import { formatReport } from '../view/index.ts';
import type { CommandDeclaration } from './command.ts';
import { MODEL, readAnalyzeOptions } from './options.ts';
import { withStore } from './with-store.ts';

export const showCommand: CommandDeclaration = {
  name: 'show',
  about: 'One report whole: problems and their answers, staffing, mechanisms, quantities, findings.',
  arguments: [{ name: '<report>', about: 'The file of one report.' }],
  options: [MODEL, { flags: '--why', about: 'Show the words and circumstances that decided each role.' }],
  async run({ paths, options, terminal }) {
    const { files } = await collectFiles(paths);
    const [file, ...others] = files;
    if (file === undefined || others.length > 0)
      throw new InputError(`show takes one report, not ${files.length}; gongkai analyze takes folders`);
    return withStore<0 | 1>(':memory:', {}, async (store) => {
      const failures: string[] = [];
      const { model } = readAnalyzeOptions(options);
      await runAnalysis(store, [file], {
        model,
        workers: 1,
        onFailure: (_, message) => failures.push(message),
      });
      if (failures[0] !== undefined) throw new InputError(failures[0]);
      for (const digest of await readDigests(store)) {
        terminal.out(
          formatReport(digest, { width: terminal.width, detail: true, why: options.why === true }),
        );
      }
      return 0;
    });
  },
};
