import type { SourceDocument } from '../read/source-document.ts';
import type { Report } from './report.ts';
/**
 * Tells the parts of a report apart. Never throws: what cannot be found is null or empty, with a diagnostic. A report in traditional
 * script is read as if it were printed in simplified characters; its text and its spans stay as printed.
 */
export declare function describeReport(printed: SourceDocument): Report;
