import type { SectionKind } from '../report/report.ts';
import type { GoldReport } from './gold.ts';
/** Kinds that evaluation takes for one: problems and measures may stand in one section or in two. */
export type SectionFamily = Exclude<SectionKind, 'problems' | 'measures'>;
export declare function familyOfKind(kind: SectionKind): SectionFamily;
/** What a section of the gold is, by the words of its title; null for a title without any of them. */
export declare function familyOfTitle(title: string): SectionFamily | null;
/** What the section with this number is in the gold; null where neither kind, title nor number tells. */
export declare function familyOfGold({ sections }: GoldReport, ordinal: number): SectionFamily | null;
