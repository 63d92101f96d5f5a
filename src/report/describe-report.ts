import type { SourceDocument } from '../read/source-document.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { simplifyText } from '../text/traditional.ts';
import { identifyAgency } from './agency/identify-agency.ts';
import { identifyReport } from './identity/identify-report.ts';
import type { Report } from './report.ts';
import { cutEndless } from './sections/cut-endless.ts';
import { splitSections } from './sections/split-sections.ts';
import { markToldSections } from './sections/told-sections.ts';
import { readTables } from './tables/read-tables.ts';

const ID_DIGITS = 16;

/**
 * Tells the parts of a report apart. Never throws: what cannot be found is null or empty, with a diagnostic. A report in traditional
 * script is read as if it were printed in simplified characters; its text and its spans stay as printed.
 */
export function describeReport(printed: SourceDocument): Report {
  const { source, pages } = printed;
  const text = simplifyText(printed.text);
  const document = { ...printed, text };
  const { sections, diagnostics: ofSections } = splitSections(text);
  const { diagnostics: ofIdentity, ...identity } = identifyReport(text, sections, document.metadata);
  const id = source.sha256.slice(0, ID_DIGITS);
  const { identity: agencyIdentity, diagnostics: ofAgency } = identifyAgency(
    identity.agencyVariants,
    identity.year,
    id,
  );
  const { tables, diagnostics: ofTables } = readTables(document, sections);
  const told = cutEndless(text, markToldSections(text, sections, identity.year));
  return {
    id,
    source,
    text: printed.text,
    ...identity,
    agencyVariants: withPrinted(identity.agencyVariants, text, printed.text),
    agencyIdentity,
    sections: told.sections,
    tables,
    pages,
    diagnostics: [
      ...document.diagnostics,
      ...tellScript(text, printed.text),
      ...ofIdentity,
      ...ofAgency,
      ...ofSections,
      ...told.diagnostics,
      ...ofTables,
    ],
  };
}

/** The names, and after them the forms that the report itself prints where its script is another. */
function withPrinted(names: readonly string[], text: string, printed: string): readonly string[] {
  if (text === printed) return names;
  const forms = names.map((name) => {
    const at = text.indexOf(name);
    return at < 0 ? name : printed.slice(at, at + name.length);
  });
  return [...new Set([...names, ...forms])];
}

function tellScript(text: string, printed: string): Diagnostic[] {
  if (text === printed) return [];
  const detail =
    'the report is in traditional script; it was analysed, and title, names and roles are given, in simplified characters, while its text stays as printed';
  return [{ code: 'text.traditional', detail, span: null }];
}
