import type { ReuseMeasure } from '../measure-reuse.ts';
import { countOthers, describeReports, describeYear } from '../reference-set.ts';
import { type BoilerplateOptions, measureBoilerplate } from './boilerplate.ts';
import type { ReportWords } from './report-words.ts';

/** Boilerplate of each of the reports against all of them, with what counts as common and the reports that it rests on. */
export function boilerplateMeasures(
  measure: string,
  reports: readonly ReportWords[],
  options: BoilerplateOptions,
): ReuseMeasure[] {
  const { phraseWords, leastShare, leastOccurrences, mostShare, minimumReports } = options;
  const parameters = {
    phrase_words: phraseWords,
    least_share: leastShare,
    ...(leastOccurrences === null ? {} : { least_occurrences: leastOccurrences }),
    ...(mostShare === null ? {} : { most_share: mostShare }),
    minimum_reports: minimumReports,
    ...describeReports(reports),
  };
  const values = measureBoilerplate(
    reports.map(({ units }) => units),
    options,
  );
  const othersOfYear = countOthers(reports);
  return reports.map(({ reportId, year }, at) => ({
    reportId,
    measure,
    value: values[at] ?? Number.NaN,
    parameters: { ...parameters, ...describeYear(othersOfYear(year)) },
  }));
}
