import type { SourceDocument } from '../../read/source-document.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import type { Report, Section } from '../report.ts';
export type Identity = Pick<Report, 'title' | 'agency' | 'agencyVariants' | 'year' | 'documentNumber' | 'published' | 'period'> & {
    readonly diagnostics: readonly Diagnostic[];
};
/**
 * Who reports on which year, and when, from what is printed; the file's name and a page's surroundings are not trusted. What is not
 * printed of title, date and year is taken from what the file says of itself (`metadata`); the agency's name never is.
 */
export declare function identifyReport(text: string, sections: readonly Section[], metadata?: SourceDocument['metadata']): Identity;
