import type { SourceDocument } from '../read/source-document.ts';
import { identifyReport } from './identity/identify-report.ts';
import type { Report } from './report.ts';
import { splitSections } from './sections/split-sections.ts';
import { readTables } from './tables/read-tables.ts';

const ID_DIGITS = 16;

/** Tells the parts of a report apart. Never throws: what cannot be found is null or empty, with a diagnostic. */
export function describeReport(document: SourceDocument): Report {
  const { source, text, pages } = document;
  const { sections, diagnostics: ofSections } = splitSections(text);
  const { diagnostics: ofIdentity, ...identity } = identifyReport(text, sections);
  const { tables, diagnostics: ofTables } = readTables(document, sections);
  return {
    id: source.sha256.slice(0, ID_DIGITS),
    source,
    text,
    ...identity,
    sections,
    tables,
    pages,
    diagnostics: [...document.diagnostics, ...ofIdentity, ...ofSections, ...ofTables],
  };
}
