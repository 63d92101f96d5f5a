import { InputError } from '../text/input-error.ts';

export interface ReuseOptions {
  /** Jaccard similarity of shingles from which two masked texts are near, in (0, 1]. 0.8 bears one changed clause in a long sentence. */
  readonly threshold: number;
  /** Characters in a shingle, ≥ 1. Shorter ones find reordered wording, longer ones ask for longer equal runs. */
  readonly shingleLength: number;
  /** Units with fewer unmasked Han characters are not compared: short ones are alike by chance. */
  readonly minimumHan: number;
  /** A unit that stands in at least this many other agencies is a template; in fewer, shared. */
  readonly templateAgencies: number;
  /** The government above each agency (块); an agency without an entry has no such flag. */
  readonly territorialParents: ReadonlyMap<string, string>;
  /** The same bureau one level up (条). */
  readonly functionalParents: ReadonlyMap<string, string>;
}

export const DEFAULT_REUSE_OPTIONS: ReuseOptions = {
  threshold: 0.8,
  shingleLength: 3,
  minimumHan: 10,
  templateAgencies: 3,
  territorialParents: new Map(),
  functionalParents: new Map(),
};

/** The options with defaults for those not given. Throws InputError for a value out of range. */
export function completeReuseOptions(given: Partial<ReuseOptions>): ReuseOptions {
  const options = { ...DEFAULT_REUSE_OPTIONS, ...given };
  if (!(options.threshold > 0 && options.threshold <= 1)) {
    throw new InputError(`threshold: ${options.threshold}; give a similarity above 0 and at most 1`);
  }
  checkWhole('shingle length', options.shingleLength, 1);
  checkWhole('minimum of Han characters', options.minimumHan, 1);
  checkWhole('agencies of a template', options.templateAgencies, 1);
  return options;
}

function checkWhole(name: string, value: number, least: number): void {
  if (!Number.isInteger(value) || value < least) {
    throw new InputError(`${name}: ${value}; give an integer of ${least} or more`);
  }
}
