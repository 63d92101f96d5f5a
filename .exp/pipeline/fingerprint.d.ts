import type { PatternSet } from '../narrative/patterns/token-pattern.ts';
import type { MetaRow } from './inputs/read-meta.ts';
/** What decides the results of an analysis, apart from the report's bytes. */
export interface Stages {
    readonly version: string;
    readonly modelSha256: string;
    readonly lexiconSha256: string;
    readonly options: Readonly<Record<string, unknown>>;
}
/** One hash of all stages: a stored report whose fingerprint differs is analysed anew. */
export declare function fingerprintStages(stages: Stages): string;
/** The fingerprint of one report: that of the stages with what the user's index says of it, whose other rows change nothing for it. */
export declare function fingerprintReport(stages: string, meta: MetaRow | null): string;
/** SHA-256 over a model and its labels, which hold the thresholds. Throws InputError where the folder has none. */
export declare function hashModel(folder: string): Promise<string>;
/** SHA-256 over a researcher's own rules; null where there are none. */
export declare function hashRules(rules: PatternSet | null): string | null;
/** SHA-256 over the names and bytes of all files of the lexicon (terms, patterns, mandated wording) and of the table of divisions. */
export declare function hashLexicon(): Promise<string>;
