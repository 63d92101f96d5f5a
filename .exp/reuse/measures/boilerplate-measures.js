import { countOthers, describeReports, describeYear } from "../reference-set.js";
import { measureBoilerplate } from "./boilerplate.js";
/** Boilerplate of each of the reports against all of them, with what counts as common and the reports that it rests on. */
export function boilerplateMeasures(measure, reports, options) {
    const { phraseWords, leastShare, leastOccurrences, mostShare, minimumReports } = options;
    const parameters = {
        phrase_words: phraseWords,
        least_share: leastShare,
        ...(leastOccurrences === null ? {} : { least_occurrences: leastOccurrences }),
        ...(mostShare === null ? {} : { most_share: mostShare }),
        minimum_reports: minimumReports,
        ...describeReports(reports),
    };
    const values = measureBoilerplate(reports.map(({ units }) => units), options);
    const othersOfYear = countOthers(reports);
    return reports.map(({ reportId, year }, at) => ({
        reportId,
        measure,
        value: values[at] ?? Number.NaN,
        parameters: { ...parameters, ...describeYear(othersOfYear(year)) },
    }));
}
//# sourceMappingURL=boilerplate-measures.js.map