import { DYER_2017, LANG_2015 } from "./boilerplate.js";
import { boilerplateMeasures } from "./boilerplate-measures.js";
import { pairMeasures } from "./pair-measures.js";
import { measureRedundancy } from "./redundancy.js";
import { listReportWords } from "./report-words.js";
/**
 * The published measures of text reuse and modification, with the papers' values: of each report, of each beside its agency's
 * report of the year before (`pairYears`; no row where there is none), and of each among all. In order of measures, then of year,
 * agency and report; no sentences: empty. What rests on other reports names them in its parameters. Throws an InputError where
 * jieba is missing.
 */
export function measureWordings(sentences, segment) {
    const reports = listReportWords(sentences, segment);
    return [
        ...reports.map(({ reportId, units }) => {
            return { reportId, measure: 'reuse.redundancy', value: measureRedundancy(units), parameters: {} };
        }),
        ...pairMeasures(reports),
        ...boilerplateMeasures('reuse.boilerplate_lang2015', reports, LANG_2015),
        ...groupByYear(reports).flatMap((ofYear) => boilerplateMeasures('reuse.boilerplate_dyer2017', ofYear, DYER_2017)),
    ];
}
/** Reports of unknown year are in no group: nothing can be of the same. */
function groupByYear(reports) {
    const byYear = new Map();
    for (const report of reports) {
        if (report.year === null)
            continue;
        const known = byYear.get(report.year);
        if (known === undefined)
            byYear.set(report.year, [report]);
        else
            known.push(report);
    }
    return [...byYear.values()];
}
//# sourceMappingURL=measure-wordings.js.map