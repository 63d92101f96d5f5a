import { sliceSpan } from "../../text/span.js";
import { findAgencyNames } from "./find-agency.js";
import { findLastDate, findPeriod, findStatedDate, findYears } from "./find-dates.js";
import { findDocumentNumber } from "./find-document-number.js";
import { findTitle } from "./find-title.js";
/**
 * Who reports on which year, and when, from what is printed; the file's name and a page's surroundings are not trusted. What is not
 * printed of title, date and year is taken from what the file says of itself (`metadata`); the agency's name never is.
 */
export function identifyReport(text, sections, metadata = { title: null, published: null }) {
    const firstHeading = sections.find((section) => section.titleSpan !== null)?.titleSpan?.start ?? text.length;
    const last = sections.at(-1);
    const signature = last === undefined ? '' : text.slice(last.span.end);
    const title = findTitle(text, firstHeading);
    const names = findAgencyNames(text, title?.text ?? null, signature);
    const period = findPeriod(text);
    const ofFile = findTitle(metadata.title ?? '', metadata.title?.length ?? 0)?.text ?? null;
    const titleYear = findYears(title?.text ?? '')[0] ?? null;
    const published = findLastDate(signature) ?? findStatedDate(text.slice(0, firstHeading)) ?? metadata.published;
    const year = (period === null ? null : Number(period.end.slice(0, 4))) ??
        titleYear ??
        announcedYear(text.slice(0, firstHeading)) ??
        toldYear(text, sections) ??
        findYears(ofFile ?? '')[0] ??
        null;
    const diagnostics = [];
    const note = (code, detail) => diagnostics.push({ code, detail, span: title?.span ?? null });
    if (title === null) {
        const way = ofFile === null ? '' : '; the one that the file says of itself is used';
        note('identity.no_title', `no title was found before the first section${way}`);
    }
    if (names.length === 0)
        note('identity.no_agency', 'no name of an agency was found in title, signature or preamble');
    if (year === null)
        note('identity.no_year', 'no year was found: checks across years leave this report out');
    if (titleYear !== null && year !== null && titleYear !== year) {
        note('identity.year_conflict', `the title says ${titleYear}, the period of the data ${year}; ${year} is used`);
    }
    return {
        title: title?.text ?? ofFile,
        agency: names[0] ?? null,
        agencyVariants: names,
        year,
        documentNumber: findDocumentNumber(text.slice(0, firstHeading)),
        published,
        period,
        diagnostics,
    };
}
/** 现将我局2014年政府信息公开工作情况报告如下: the year of the introduction; laws and notices that it names are passed over. */
function announcedYear(head) {
    const told = head.replace(/《[^》]{0,200}》|[（(][^）)]{0,200}[）)]|[〔[][^〕\]]{0,200}[〕\]]/g, '');
    const sentence = /\d{4}年(?:度)?[^，。；,;]{0,30}?(?:信息|政务)公开/.exec(told)?.[0];
    return sentence === undefined ? null : (findYears(sentence)[0] ?? null);
}
/** The year that the first section opens with; that of the problems looks ahead. */
function toldYear(text, sections) {
    const told = sections.filter(({ kind }) => kind !== 'preamble' && kind !== 'measures');
    const years = told.flatMap(({ span }) => findYears(sliceSpan(text, span).slice(0, 200)));
    return years[0] ?? null;
}
//# sourceMappingURL=identify-report.js.map