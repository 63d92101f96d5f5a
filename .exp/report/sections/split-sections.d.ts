import type { Diagnostic } from '../../text/diagnostic.ts';
import type { Section } from '../report.ts';
export interface SplitSections {
    readonly sections: readonly Section[];
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * The sections of a report in printed order, the preamble (title and introduction) first. A body runs to the next heading; the
 * agency's signature, date and distribution list at the end belong to none. No heading found: one preamble and a diagnostic.
 */
export declare function splitSections(text: string): SplitSections;
