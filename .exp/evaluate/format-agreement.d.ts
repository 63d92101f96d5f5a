import type { Agreement } from './agree-reports.ts';
/** The agreement as a table for a terminal; with `differences`, then every one, by report. Ends in a line break. */
export declare function formatAgreement(agreement: Agreement, { differences }?: {
    differences?: boolean;
}): string;
