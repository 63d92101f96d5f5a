import { type Report } from '../../report/index.ts';
import { type AgencyDirectory } from './read-agencies.ts';
import type { MetaRow } from './read-meta.ts';
/** The report with the agency's name and the year that the user gave; what was read otherwise is a diagnostic `meta.disagrees`. */
export declare function applyMeta(report: Report, row: MetaRow): Report;
/**
 * The report with its agency told by the user's index first, then by the user's list, then by the rules. Where the index says other
 * than the rest there is a diagnostic `meta.disagrees`.
 */
export declare function settleIdentity(report: Report, row: MetaRow | null, directory: AgencyDirectory | null): Report;
