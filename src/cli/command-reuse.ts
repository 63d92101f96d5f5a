import { availableParallelism } from 'node:os';
import { runReuse } from '../pipeline/index.ts';
import { DEFAULT_REUSE_OPTIONS, type OrderedOrigin, type ReuseOptions } from '../reuse/index.ts';
import { readSharedWordings } from '../store/index.ts';
import { formatShared } from '../view/index.ts';
import type { CommandDeclaration, OptionValues } from './command.ts';
import { EXISTING_DB, parseWhole, requiredOption, textOption } from './options.ts';
import { readNumbers, SIMILARITY, SIMILARITY_NAMES } from './similarity-options.ts';
import { withStore } from './with-store.ts';

const { templateAgencies, originOrder, drawnAgencies } = DEFAULT_REUSE_OPTIONS;
const SHOWN_WORDINGS = 25;

export const reuseCommand: CommandDeclaration = {
  name: 'reuse',
  about:
    'Find over the whole database which sentences stand where else: families, origins, passages, changes, copy slips, measures. Stopped before its end (Ctrl-C), it leaves the tables as they were and exits with 130; run it again. What was joined is kept for the next run in a file beside the database (reports.duckdb.reuse), which may be deleted at any time; it may hold wordings of reports that were taken away.',
  arguments: [],
  options: [
    EXISTING_DB,
    ...SIMILARITY,
    {
      flags: '--template-agencies <number>',
      about: `From this many other agencies on a wording is a template. Default ${templateAgencies}.`,
      parse: (text) => parseWhole('--template-agencies', text, 1, 1_000_000),
    },
    {
      flags: '--origin-order <list>',
      about: `The order in which origins are decided, each once, with commas. Default ${originOrder.join(',')}.`,
    },
    {
      flags: '--drawn-agencies <number>',
      about: `Agencies of a year that are drawn for the share that does not grow with the corpus (reuse.peer_share_drawn). Default ${drawnAgencies}.`,
      parse: (text) => parseWhole('--drawn-agencies', text, 1, 1_000_000),
    },
    {
      flags: '--workers <number>',
      about: 'Threads of the join. Default: cores less one. Results are the same with any number.',
      parse: (text) => parseWhole('--workers', text, 1, 256),
    },
  ],
  async run({ options, terminal }) {
    const path = requiredOption(options, 'db');
    const chosen = chooseOptions(options);
    return withStore<0 | 1>(path, { mode: 'existing' }, async (store) => {
      // told before: while it computes, a signal ends the program without a word
      terminal.err('comparing sentences; if it is stopped, the database keeps what it had\n');
      const { sentences, families, slips, indexFault } = await runReuse(store, chosen);
      terminal.out(formatShared(await readSharedWordings(store, SHOWN_WORDINGS), terminal.width));
      terminal.err(
        `${sentences} sentences compared: ${families} wordings stand at least twice, ${slips} slips of copying\n`,
      );
      if (indexFault !== null) terminal.err(`${indexFault}\n`);
      return 0;
    });
  },
};

function chooseOptions(values: OptionValues): Partial<ReuseOptions> {
  const order = textOption(values, 'originOrder');
  return {
    threads: typeof values.workers === 'number' ? values.workers : Math.max(1, availableParallelism() - 1),
    // what is no origin is refused with the other options
    ...(order === undefined ? {} : { originOrder: order.split(',') as OrderedOrigin[] }),
    ...readNumbers(values, [...SIMILARITY_NAMES, 'templateAgencies', 'drawnAgencies']),
  };
}
