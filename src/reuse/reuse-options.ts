import { InputError } from '../text/input-error.ts';
import { checkThreshold } from './join-similar.ts';
import { ORDERED_ORIGINS, type OrderedOrigin } from './origins.ts';

export interface ReuseOptions {
  /** Jaccard similarity of shingles from which two masked texts are near, in (0, 1]. 0.8 bears one changed clause in a long sentence. */
  readonly threshold: number;
  /** Share of a text's shingles from which it is contained in a longer one, in (0, 1]. 0.9 bears one changed character in a long sentence. */
  readonly containment: number;
  /** Share of a promise of the year before, its tense left out, that must stand in a sentence that tells of it, in (0, 1]. */
  readonly promise: number;
  /** Characters in a shingle, ≥ 1. Shorter ones find reordered wording, longer ones ask for longer equal runs. */
  readonly shingleLength: number;
  /** Units with fewer unmasked Han characters are not compared: short ones are alike by chance. */
  readonly minimumHan: number;
  /** A unit that stands in at least this many other agencies is a template; in fewer, shared. */
  readonly templateAgencies: number;
  /** The order in which origins are decided, each of the five once. */
  readonly originOrder: readonly OrderedOrigin[];
  /** n, ≥ 1: agencies of a unit's year that are drawn for the share that does not grow with the corpus. */
  readonly drawnAgencies: number;
  /** Threads of the join, ≥ 1; the result is the same with any number. */
  readonly threads: number;
  /**
   * Pairs that an index keeps in memory, near and contained together, ≥ 0, some 40 bytes each; what is beyond is looked up again,
   * which takes longer and gives the same.
   */
  readonly mostKeptPairs: number;
  /** The government above each agency (块); an agency without an entry has no such flag. */
  readonly territorialParents: ReadonlyMap<string, string>;
  /** The same bureau one level up (条). */
  readonly functionalParents: ReadonlyMap<string, string>;
}

export const DEFAULT_REUSE_OPTIONS: ReuseOptions = {
  threshold: 0.8,
  containment: 0.9,
  promise: 0.75,
  shingleLength: 3,
  minimumHan: 10,
  templateAgencies: 3,
  originOrder: ORDERED_ORIGINS,
  drawnAgencies: 50,
  threads: 1,
  mostKeptPairs: 16_000_000,
  territorialParents: new Map(),
  functionalParents: new Map(),
};

/** The options with defaults for those not given. Throws InputError for a value out of range. */
export function completeReuseOptions(given: Partial<ReuseOptions>): ReuseOptions {
  const options = { ...DEFAULT_REUSE_OPTIONS, ...given };
  checkThreshold('threshold', options.threshold);
  checkThreshold('containment', options.containment);
  checkThreshold('promise', options.promise);
  checkWhole('shingle length', options.shingleLength, 1);
  checkWhole('minimum of Han characters', options.minimumHan, 1);
  checkWhole('agencies of a template', options.templateAgencies, 1);
  checkWhole('drawn agencies', options.drawnAgencies, 1);
  checkOrder(options.originOrder);
  checkWhole('threads', options.threads, 1);
  checkWhole('pairs kept', options.mostKeptPairs, 0);
  return options;
}

function checkOrder(order: readonly string[]): void {
  const isWhole =
    order.length === ORDERED_ORIGINS.length && ORDERED_ORIGINS.every((one) => order.includes(one));
  if (!isWhole) {
    throw new InputError(
      `order of origins: ${order.join(', ')}; give each of ${ORDERED_ORIGINS.join(', ')} once`,
    );
  }
}

function checkWhole(name: string, value: number, least: number): void {
  if (!Number.isInteger(value) || value < least) {
    throw new InputError(`${name}: ${value}; give an integer of ${least} or more`);
  }
}
