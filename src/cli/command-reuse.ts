import { availableParallelism } from 'node:os';
import { runReuse } from '../pipeline/index.ts';
import { DEFAULT_REUSE_OPTIONS, type OrderedOrigin, type ReuseOptions } from '../reuse/index.ts';
import { readSharedWordings } from '../store/index.ts';
import { formatShared } from '../view/index.ts';
import type { CommandDeclaration, OptionValues } from './command.ts';
import { EXISTING_DB, parseShare, parseWhole, requiredOption, textOption } from './options.ts';
import { withStore } from './with-store.ts';

const { threshold, containment, shingleLength, minimumHan, templateAgencies, originOrder, drawnAgencies } =
  DEFAULT_REUSE_OPTIONS;
const SHOWN_WORDINGS = 25;

export const reuseCommand: CommandDeclaration = {
  name: 'reuse',
  about:
    'Find over the whole database which sentences stand where else: families, origins, passages, changes, copy slips, measures.',
  arguments: [],
  options: [
    EXISTING_DB,
    {
      flags: '--threshold <number>',
      about: `Jaccard similarity of shingles from which two masked sentences are near, above 0 and up to 1. Default ${threshold}; lower finds looser copies.`,
      parse: (text) => parseShare('--threshold', text),
    },
    {
      flags: '--containment <number>',
      about: `Share of a sentence’s shingles from which it is contained in a longer one, above 0 and up to 1. Default ${containment}.`,
      parse: (text) => parseShare('--containment', text),
    },
    {
      flags: '--shingle-length <number>',
      about: `Characters in a shingle. Default ${shingleLength}; longer asks for longer equal runs.`,
      parse: (text) => parseWhole('--shingle-length', text, 1, 20),
    },
    {
      flags: '--minimum-han <number>',
      about: `Sentences with fewer unmasked Han characters are not compared. Default ${minimumHan}; lower lets short set phrases in.`,
      parse: (text) => parseWhole('--minimum-han', text, 1, 1000),
    },
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
    return withStore<0 | 1>(path, { mode: 'existing' }, async (store) => {
      const { sentences, families, slips } = await runReuse(store, chooseOptions(options));
      terminal.out(formatShared(await readSharedWordings(store, SHOWN_WORDINGS), terminal.width));
      terminal.err(
        `${sentences} sentences compared: ${families} wordings stand at least twice, ${slips} slips of copying\n`,
      );
      return 0;
    });
  },
};

const NAMES = [
  'threshold',
  'containment',
  'shingleLength',
  'minimumHan',
  'templateAgencies',
  'drawnAgencies',
] as const;

function chooseOptions(values: OptionValues): Partial<ReuseOptions> {
  const order = textOption(values, 'originOrder');
  return {
    threads: typeof values.workers === 'number' ? values.workers : Math.max(1, availableParallelism() - 1),
    // what is no origin is refused with the other options
    ...(order === undefined ? {} : { originOrder: order.split(',') as OrderedOrigin[] }),
    ...Object.fromEntries(
      NAMES.flatMap((name) => (typeof values[name] === 'number' ? [[name, values[name]]] : [])),
    ),
  };
}
