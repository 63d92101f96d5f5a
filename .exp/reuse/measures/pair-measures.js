import { pairYears } from "../pair-years.js";
import { countOthers, describeReports, describeYear } from "../reference-set.js";
import { measureCosine } from "./cosine.js";
import { measureJaccard } from "./jaccard.js";
import { measureMinimumEdit } from "./minimum-edit.js";
import { ADJUST_DEFAULTS, adjustModification, measureModification } from "./modification.js";
import { findExtremes, measureSimpleChange, scaleSimple } from "./simple-change.js";
import { measureStickiness } from "./stickiness.js";
const PHRASE_WORDS = 8;
/** The measures of each report beside that of its agency's year before; those of the corpus rest on all pairs. */
export function pairMeasures(reports) {
    const pairs = pairYears(reports);
    const all = (measure, values, describe = () => ({})) => pairs.map(({ from, to }, at) => ({
        reportId: to.reportId,
        measure,
        value: values[at] ?? Number.NaN,
        parameters: { previous_report_id: from.reportId, ...describe(to) },
    }));
    const compare = (measure) => pairs.map(({ from, to }) => measure(to.units, from.units));
    const modifications = compare(measureModification);
    const changes = compare((later, earlier) => measureSimpleChange(later, earlier));
    const { least, most } = findExtremes(changes);
    const reference = { ...describeReports(reports), corpus_pairs: pairs.length };
    const othersOfYear = countOthers(reports);
    const referTo = ({ year }) => ({ ...reference, ...describeYear(othersOfYear(year)) });
    return [
        ...all('reuse.stickiness', compare((later, earlier) => measureStickiness(later, earlier, PHRASE_WORDS)), () => ({ phrase_words: PHRASE_WORDS })),
        ...all('reuse.cosine', compare(measureCosine)),
        ...all('reuse.jaccard', compare(measureJaccard)),
        ...all('reuse.minimum_edit', compare((later, earlier) => measureMinimumEdit(later, earlier))),
        ...all('reuse.simple_change', changes),
        ...all('reuse.simple', scaleSimple(changes), (report) => ({
            // JSON has no NaN: without two different changes there is nothing to scale by
            ...(most > least ? { least_change: round(least), most_change: round(most) } : {}),
            ...referTo(report),
        })),
        ...all('reuse.modification_raw', modifications),
        ...all('reuse.modification_adjusted', adjustModification(pairs.map(({ to }, at) => ({
            score: modifications[at] ?? Number.NaN,
            words: to.units.flat().length,
        }))), (report) => ({
            degree: ADJUST_DEFAULTS.degree,
            minimum_pairs: ADJUST_DEFAULTS.minimumPairs,
            ...referTo(report),
        })),
    ];
}
/** To four decimals, as values are stored. */
function round(value) {
    return Math.round(value * 10_000) / 10_000;
}
//# sourceMappingURL=pair-measures.js.map