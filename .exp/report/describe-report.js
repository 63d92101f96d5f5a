import { simplifyText } from "../text/traditional.js";
import { identifyAgency } from "./agency/identify-agency.js";
import { identifyReport } from "./identity/identify-report.js";
import { splitSections } from "./sections/split-sections.js";
import { markToldSections } from "./sections/told-sections.js";
import { readTables } from "./tables/read-tables.js";
const ID_DIGITS = 16;
/**
 * Tells the parts of a report apart. Never throws: what cannot be found is null or empty, with a diagnostic. A report in traditional
 * script is read as if it were printed in simplified characters; its text and its spans stay as printed.
 */
export function describeReport(printed) {
    const { source, pages } = printed;
    const text = simplifyText(printed.text);
    const document = { ...printed, text };
    const { sections, diagnostics: ofSections } = splitSections(text);
    const { diagnostics: ofIdentity, ...identity } = identifyReport(text, sections, document.metadata);
    const id = source.sha256.slice(0, ID_DIGITS);
    const { identity: agencyIdentity, diagnostics: ofAgency } = identifyAgency(identity.agencyVariants, identity.year, id);
    const { tables, diagnostics: ofTables } = readTables(document, sections);
    return {
        id,
        source,
        text: printed.text,
        ...identity,
        agencyVariants: withPrinted(identity.agencyVariants, text, printed.text),
        agencyIdentity,
        sections: markToldSections(text, sections, identity.year),
        tables,
        pages,
        diagnostics: [
            ...document.diagnostics,
            ...tellScript(text, printed.text),
            ...ofIdentity,
            ...ofAgency,
            ...ofSections,
            ...ofTables,
        ],
    };
}
/** The names, and after them the forms that the report itself prints where its script is another. */
function withPrinted(names, text, printed) {
    if (text === printed)
        return names;
    const forms = names.map((name) => {
        const at = text.indexOf(name);
        return at < 0 ? name : printed.slice(at, at + name.length);
    });
    return [...new Set([...names, ...forms])];
}
function tellScript(text, printed) {
    if (text === printed)
        return [];
    const detail = 'the report is in traditional script; it was analysed, and title, names and roles are given, in simplified characters, while its text stays as printed';
    return [{ code: 'text.traditional', detail, span: null }];
}
//# sourceMappingURL=describe-report.js.map