import type { SectionKind } from '../report.ts';
interface SectionTitle {
    readonly kind: SectionKind;
    /** True where the section tells rather than counts (corpus/codebook.md). */
    readonly narrative: boolean;
    /** Matches at the start of what follows the number; its end is the title's end where text is glued to it. */
    readonly pattern: RegExp;
}
/**
 * How the sections are called: the six prescribed titles (国办公开办函〔2019〕60号 and 〔2021〕30号) with the variants of the field,
 * and those of reports of 2018 and earlier. In order of precedence: the first that matches decides.
 */
export declare const SECTION_TITLES: readonly SectionTitle[];
export {};
