import { LIST_SEPARATOR } from "./analysis-entry.js";
import { mapCodePoints } from "./code-points.js";
import { nameMarks, readMarkId } from "./mark-ids.js";
/**
 * The rows of what reuse found, by table. `sentenceTexts` has the text of each sentence that holds a slip, since a slip's span is of
 * its sentence, in UTF-16.
 */
export function reuseRows(result, sentenceTexts) {
    return new Map([
        [
            'families',
            result.families.map(({ familyId, sentences, reports, agencies, firstYear, lastYear, text }) => {
                return {
                    family_id: familyId,
                    sentences,
                    reports,
                    agencies,
                    first_year: firstYear,
                    last_year: lastYear,
                    text,
                };
            }),
        ],
        ['family_slots', result.families.flatMap(slotRows)],
        [
            'links',
            result.links.map(({ sentenceId, toSentenceId, place, sameness, similarity }) => {
                return { sentence_id: sentenceId, to_sentence_id: toSentenceId, place, sameness, similarity };
            }),
        ],
        ['passages', result.passages.map(passageRow)],
        ['changes', changeRows(result)],
        ['recurrences', recurrenceRows(result)],
        ['slips', slipRows(result.slips, sentenceTexts)],
        ['measures', measureRows(result)],
    ]);
}
/** What reuse says of each sentence, as columns of `sentences`. */
export function sentenceUpdates(result) {
    return result.sentences.map(({ sentenceId, familyId, origin, flags, chance }) => ({
        sentence_id: sentenceId,
        family_id: familyId,
        origin,
        flags: listFlags(flags).join(LIST_SEPARATOR),
        other_agencies: flags.otherAgency,
        other_reports: flags.otherReports,
        last_year_reports: flags.lastYear,
        other_year_reports: flags.otherYears,
        territorial_reports: flags.territorialSuperior,
        functional_reports: flags.functionalSuperior,
        same_year_agencies: flags.sameYearAgencies,
        drawn_chance: roundValue(chance),
    }));
}
/** To four decimals; null for NaN, as there is nothing to measure. */
function roundValue(value) {
    return Number.isNaN(value) ? null : Math.round(value * 10_000) / 10_000;
}
function slotRows({ familyId, text, slots }) {
    const toCodePoint = mapCodePoints(text);
    return slots.map(({ start, end, wordings, distinctWordings }, index) => ({
        family_id: familyId,
        slot: index + 1,
        start_char: toCodePoint(start),
        end_char: toCodePoint(end),
        wordings: JSON.stringify(wordings),
        distinct_wordings: distinctWordings,
    }));
}
function recurrenceRows({ recurrences }) {
    const counts = new Map();
    return recurrences.map((recurrence) => {
        const { kind, fromReportId, toReportId, fromSentenceId, toSentenceId, sameness, similarity } = recurrence;
        const number = (counts.get(toReportId) ?? 0) + 1;
        counts.set(toReportId, number);
        return {
            recurrence_id: `${toReportId}-recurrence-${number}`,
            report_id: toReportId,
            previous_report_id: fromReportId,
            kind,
            sentence_id: toSentenceId,
            previous_sentence_id: fromSentenceId,
            sameness,
            similarity,
        };
    });
}
function listFlags(flags) {
    const applies = [
        ['mandated', flags.mandated],
        ['last_year', flags.lastYear > 0],
        ['other_years', flags.otherYears > 0],
        // a superior that is not known gives no flag
        ['territorial_superior', (flags.territorialSuperior ?? 0) > 0],
        ['functional_superior', (flags.functionalSuperior ?? 0) > 0],
        ['other_agency', flags.otherAgency > 0],
        ['earliest_known', flags.earliestKnown],
    ];
    return applies.filter(([, holds]) => holds).map(([name]) => name);
}
function passageRow(passage) {
    const { start } = readMarkId(passage.firstSentenceId);
    const { end } = readMarkId(passage.lastSentenceId);
    return {
        passage_id: `${passage.reportId}-passage-${passage.place}-${start}-${end}`,
        report_id: passage.reportId,
        other_report_id: passage.otherReportId,
        place: passage.place,
        sentences: passage.sentences,
        first_sentence_id: passage.firstSentenceId,
        last_sentence_id: passage.lastSentenceId,
        other_first_sentence_id: passage.otherFirstSentenceId,
        other_last_sentence_id: passage.otherLastSentenceId,
        other_start_char: readMarkId(passage.otherFirstSentenceId).start,
        other_end_char: readMarkId(passage.otherLastSentenceId).end,
        start_char: start,
        end_char: end,
    };
}
function changeRows({ changes }) {
    const counts = new Map();
    return changes.map(({ change, fromReportId, toReportId, fromSentenceId, toSentenceId, sameness, similarity }) => {
        const number = (counts.get(toReportId) ?? 0) + 1;
        counts.set(toReportId, number);
        return {
            change_id: `${toReportId}-change-${number}`,
            report_id: toReportId,
            previous_report_id: fromReportId,
            change,
            sentence_id: toSentenceId,
            previous_sentence_id: fromSentenceId,
            sameness,
            similarity,
        };
    });
}
function slipRows(slips, sentenceTexts) {
    const names = new Map();
    return slips.map(({ kind, sentenceId, found, span, witnessSentenceId }) => {
        const text = sentenceTexts.get(sentenceId);
        if (text === undefined)
            throw new Error(`no sentence ${sentenceId} is stored`);
        const { reportId, start } = readMarkId(sentenceId);
        const toCodePoint = mapCodePoints(text);
        const place = { start_char: start + toCodePoint(span.start), end_char: start + toCodePoint(span.end) };
        const name = names.get(reportId) ?? nameMarks(reportId);
        names.set(reportId, name);
        return {
            slip_id: name('slip', place.start_char, place.end_char),
            report_id: reportId,
            sentence_id: sentenceId,
            kind,
            found,
            witness_sentence_id: witnessSentenceId,
            ...place,
        };
    });
}
function measureRows({ measures }) {
    return measures.map(({ reportId, measure, value, parameters }) => ({
        report_id: reportId,
        measure,
        value: roundValue(value),
        parameters: JSON.stringify(parameters),
    }));
}
//# sourceMappingURL=reuse-rows.js.map