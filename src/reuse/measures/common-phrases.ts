import { listPhrases } from './phrases.ts';
import type { Words } from './report-words.ts';

/** How far a phrase is spread over a set of reports. */
export interface PhraseSpread {
  /** Reports that have it. */
  readonly reports: number;
  /** How often it stands there, all reports together. */
  readonly occurrences: number;
}

/**
 * The phrases of `length` words whose spread over the reports `isCommon` accepts, exactly. `isCommon` must accept whatever is
 * more common than something it accepts: then a phrase is only counted where all its shorter parts are common (Agrawal & Srikant
 * 1994), so that what stands once or twice takes no memory. Linear in the words, once for each length up to `length`.
 */
export function findCommonPhrases(
  reports: readonly (readonly Words[])[],
  length: number,
  isCommon: (spread: PhraseSpread) => boolean,
): ReadonlyMap<string, PhraseSpread> {
  let common: ReadonlyMap<string, PhraseSpread> | null = null;
  for (let size = 1; size <= length; size++) common = countPhrases(reports, size, common, isCommon);
  return common ?? new Map();
}

function countPhrases(
  reports: readonly (readonly Words[])[],
  size: number,
  shorter: ReadonlyMap<string, PhraseSpread> | null,
  isCommon: (spread: PhraseSpread) => boolean,
): ReadonlyMap<string, PhraseSpread> {
  const spreads = new Map<string, { reports: number; occurrences: number; last: number }>();
  for (const [report, sentences] of reports.entries()) {
    for (const words of sentences) {
      const parts = shorter === null ? null : listPhrases(words, size - 1).map((part) => shorter.has(part));
      for (const [at, phrase] of listPhrases(words, size).entries()) {
        if (parts !== null && !(parts[at] === true && parts[at + 1] === true)) continue;
        const known = spreads.get(phrase);
        if (known === undefined) {
          spreads.set(phrase, { reports: 1, occurrences: 1, last: report });
          continue;
        }
        known.occurrences++;
        if (known.last !== report) known.reports++;
        known.last = report;
      }
    }
  }
  for (const [phrase, spread] of spreads) if (!isCommon(spread)) spreads.delete(phrase);
  return spreads;
}
