import type { SourceInfo } from '../read/source-document.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Span } from '../text/span.ts';
import type { AgencyIdentity } from './agency/agency-identity.ts';
import type { StatutoryTables } from './tables/statutory-tables.ts';
/** A yearly report with its parts told apart. Every span refers to `text`. */
export interface Report {
    /** First 16 hex digits of the SHA-256 of the file's bytes. */
    readonly id: string;
    readonly source: SourceInfo;
    readonly text: string;
    /** As printed, line breaks removed; null where none was found. */
    readonly title: string | null;
    /** The agency (行政机关) in the fullest form printed anywhere; null where none was found. */
    readonly agency: string | null;
    /** Every printed form of the agency's name, fullest first. */
    readonly agencyVariants: readonly string[];
    /** Which agency it is, made from those names; null where none was found. */
    readonly agencyIdentity: AgencyIdentity | null;
    /** The year that the data are of, not the year of publication. */
    readonly year: number | null;
    /** The report's own number (发文字号: 某卫发〔2022〕3号); null where its head prints none. */
    readonly documentNumber: string | null;
    /** ISO date on which the report was signed or published. */
    readonly published: string | null;
    /** First and last day of the data, as ISO dates; null where the report does not say. */
    readonly period: {
        readonly start: string;
        readonly end: string;
    } | null;
    readonly sections: readonly Section[];
    readonly tables: StatutoryTables;
    readonly pages: readonly Span[];
    readonly diagnostics: readonly Diagnostic[];
}
export type SectionKind = 'preamble' | 'overview' | 'organization' | 'proactive' | 'requests' | 'review' | 'fees' | 'problems' | 'measures' | 'problems_and_measures' | 'other' | 'annex';
export interface Section {
    /** 1…n in printed order. */
    readonly position: number;
    /** The number that the report prints before the title (一 = 1); null where it prints none. */
    readonly ordinal: number | null;
    readonly kind: SectionKind;
    /** True where the section tells rather than counts: its sentences are marked by narrative/. */
    readonly narrative: boolean;
    /** Without the number; empty for the preamble. */
    readonly title: string;
    /** Of the number and the title; null for the preamble. */
    readonly titleSpan: Span | null;
    /** Of the body, without white space at its ends. */
    readonly span: Span;
}
