import { makeSlip, opensSentence } from "./fillings.js";
// one report with its own year in a place may be an accident, two show what the place is for
const MIN_WITNESSES = 2;
/**
 * An earlier year in a place where at least two other reports of different years, or one of the same year among them, print their own.
 * At a sentence's opening the own report of the year before with the very same sentence is witness enough.
 */
export function findStaleYears(fillings) {
    const ownYear = fillings.filter(({ unit, text }) => readYear(text) !== null && readYear(text) === unit.sentence.year);
    const stale = fillings.filter(({ unit, text }) => {
        const year = readYear(text);
        return year !== null && unit.sentence.year !== null && year < unit.sentence.year;
    });
    return stale.flatMap((filling) => {
        const before = opensSentence(filling)
            ? ownYear.find((other) => isLastYearsSelf(other.unit, filling.unit))
            : undefined;
        if (before !== undefined)
            return [makeSlip('stale_year', filling, before.unit)];
        // a year that many print is one that the sentence is about: 2019年修订
        if (ownYear.length <= stale.length)
            return [];
        const witnesses = ownYear.filter(({ unit }) => unit.sentence.reportId !== filling.unit.sentence.reportId);
        const years = new Set(witnesses.map(({ unit }) => unit.sentence.year));
        const sameYear = witnesses.find(({ unit }) => unit.sentence.year === filling.unit.sentence.year);
        const witness = sameYear ?? witnesses[0];
        if (witness === undefined || witnesses.length < MIN_WITNESSES)
            return [];
        if (sameYear === undefined && years.size < 2)
            return [];
        return [makeSlip('stale_year', filling, witness.unit)];
    });
}
/** True where `earlier` is the very same sentence in the agency's own report of the year before. */
function isLastYearsSelf(earlier, later) {
    const { year } = later.sentence;
    return (earlier.agency === later.agency &&
        year !== null &&
        earlier.sentence.year === year - 1 &&
        earlier.compact === later.compact);
}
/** The year of a date that names one in Arabic numerals; null for 3月, 二〇二一年. */
function readYear(text) {
    const digits = /^(?:19|20)\d\d(?=年)/.exec(text)?.[0];
    return digits === undefined ? null : Number(digits);
}
//# sourceMappingURL=stale-years.js.map