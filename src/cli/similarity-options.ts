import { DEFAULT_REUSE_OPTIONS, type ReuseOptions } from '../reuse/index.ts';
import type { OptionDeclaration, OptionValues } from './command.ts';
import { numberOption, parseShare, parseWhole } from './options.ts';

const { threshold, containment, shingleLength, minimumHan } = DEFAULT_REUSE_OPTIONS;

/** From when on two sentences count as alike: of every command that compares sentences. */
export const SIMILARITY: readonly OptionDeclaration[] = [
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
];

export const SIMILARITY_NAMES = ['threshold', 'containment', 'shingleLength', 'minimumHan'] as const;

/** The options of these names that were given. */
export function readNumbers<Name extends keyof ReuseOptions>(
  values: OptionValues,
  names: readonly Name[],
): Partial<Record<Name, number>> {
  const given: Partial<Record<Name, number>> = {};
  for (const name of names) {
    const value = numberOption(values, name);
    if (value !== undefined) given[name] = value;
  }
  return given;
}
