import { findCommonPhrases, type PhraseSpread } from './common-phrases.ts';
import { shareOfWords } from './phrases.ts';
import type { Words } from './report-words.ts';

export interface BoilerplateOptions {
  /** Words in a phrase. */
  readonly phraseWords: number;
  /** A phrase is common from this share of the reports on, in (0, 1]. */
  readonly leastShare: number;
  /** A phrase is common, too, where it stands this often in a report on average; null: that does not make it so. */
  readonly leastOccurrences: number | null;
  /** A phrase in this share of the reports or more is no boilerplate but wording that all must have; null: no such bound. */
  readonly mostShare: number | null;
  /** Fewer reports than this say nothing of what is common. */
  readonly minimumReports: number;
}

/** Lang & Stice-Lawrence 2015: in 30 % of the reports, or five times in each on average, but not in 75 %. The minimum is ours. */
export const LANG_2015: BoilerplateOptions = {
  phraseWords: 4,
  leastShare: 0.3,
  leastOccurrences: 5,
  mostShare: 0.75,
  minimumReports: 5,
};

/**
 * Dyer, Lang & Stice-Lawrence 2017: in 75 % of the reports of one year. The share is as commonly told (docs/measures.md, sources);
 * the minimum is ours.
 */
export const DYER_2017: BoilerplateOptions = {
  phraseWords: 4,
  leastShare: 0.75,
  leastOccurrences: null,
  mostShare: null,
  minimumReports: 5,
};

/**
 * Boilerplate (0–1) of each report against all of them, in order; higher means more set wording:
 *
 *     words in sentences that hold a common phrase / words of the report
 *
 * `options` say what is common: `LANG_2015` or `DYER_2017`. A report without words, and fewer reports than `minimumReports`: NaN.
 * The value of a report changes with the others. Linear in the words of all.
 */
export function measureBoilerplate(
  reports: readonly (readonly Words[])[],
  options: BoilerplateOptions,
): number[] {
  const count = reports.length;
  if (count < options.minimumReports) return reports.map(() => Number.NaN);
  const { phraseWords, leastShare, leastOccurrences, mostShare } = options;
  const isCommon = ({ reports: having, occurrences }: PhraseSpread) =>
    having / count >= leastShare || (leastOccurrences !== null && occurrences / count >= leastOccurrences);
  const { standing, spreads } = findCommonPhrases(reports, phraseWords, isCommon);
  const isBoilerplate = spreads.map((spread) => mostShare === null || spread.reports / count < mostShare);
  return reports.map((sentences, report) =>
    shareOfWords(sentences, (_, at) =>
      (standing[report]?.[at] ?? new Int32Array(0)).some((phrase) => isBoilerplate[phrase] === true),
    ),
  );
}
