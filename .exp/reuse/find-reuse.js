import { compareYears } from "./changes.js";
import { findCopySlips } from "./copy-slips.js";
import { groupFamilies } from "./families.js";
import { collectForms } from "./forms.js";
import { buildLedger } from "./ledger.js";
import { linkUnits } from "./links.js";
import { compileMandated, readMandatedPhrases } from "./mandated.js";
import { measureReuse } from "./measure-reuse.js";
import { indexOccurrences } from "./occurrences.js";
import { findPassages } from "./passages.js";
import { findRecurrences } from "./recurrences.js";
import { groupByReport } from "./report-units.js";
import { completeReuseOptions } from "./reuse-options.js";
import { prepareUnits } from "./units.js";
/**
 * Finds which sentences stand where else: exact, nothing sampled, nothing dropped for being frequent. An empty corpus gives empty
 * lists. Given the index of an earlier call it joins the new texts alone, adds them to it and gives the same result. Throws InputError for an option out of range and for a sentence id that stands twice.
 */
export function findReuse(sentences, given = {}, index) {
    const options = completeReuseOptions(given);
    const units = prepareUnits(sentences);
    const reports = groupByReport(units);
    const forms = collectForms(units, options, index);
    const occurrences = indexOccurrences(units, forms);
    const ledger = buildLedger(units, forms, compileMandated(readMandatedPhrases(), options.minimumHan), options);
    const { families, familyOfForm } = groupFamilies(units, forms);
    const links = linkUnits(units, occurrences);
    const idOf = (unit) => units[unit]?.sentence.id ?? '';
    return {
        families,
        sentences: ledger.map((entry, unit) => ({
            sentenceId: idOf(unit),
            familyId: familyOfForm[forms.formOf[unit] ?? -1] ?? null,
            ...entry,
        })),
        links: links.map(({ unit, place, match }) => ({
            sentenceId: idOf(unit),
            toSentenceId: idOf(match.unit),
            place,
            sameness: match.sameness,
            similarity: Math.round(match.similarity * 10_000) / 10_000,
        })),
        passages: findPassages(units, forms, reports, links, occurrences),
        changes: compareYears(units, forms, reports),
        recurrences: findRecurrences(units, forms, reports, options.promise),
        slips: findCopySlips(units, forms, links, (agency, superior) => options.territorialParents.get(agency) === superior ||
            options.functionalParents.get(agency) === superior),
        measures: measureReuse(units, reports, ledger, occurrences.isVerbatimElsewhere, options),
    };
}
//# sourceMappingURL=find-reuse.js.map