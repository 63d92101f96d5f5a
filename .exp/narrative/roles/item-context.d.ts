import type { SectionKind } from '../../report/report.ts';
import type { LeadInReading } from './lead-ins.ts';
/** What stands around an item and decides with its own words what it is. */
export interface ItemContext {
    /** Without the marker. */
    readonly content: string;
    /** Null where no heading is set apart. */
    readonly heading: string | null;
    readonly marked: boolean;
    readonly marker: string | null;
    readonly isParent: boolean;
    /** True where the first thing inside it names itself an answer: 对策：…. */
    readonly isAnsweredWithin: boolean;
    /** True for the first sentence behind a point that goes over to its answer. */
    readonly isOwnAnswer: boolean;
    /** True for an unmarked sentence right before a list, or one that ends in a colon. */
    readonly leadsIn: boolean;
    /** The lead-in in force. */
    readonly frame: LeadInReading | null;
    readonly sectionKind: SectionKind;
    /** True for a sentence before the first list of its section. */
    readonly isOpening: boolean;
    /** True where nothing stands before it in its section but what the report says of itself. */
    readonly isFirst: boolean;
    readonly year: number | null;
}
/** Sections that tell what was done: whatever they hold is an achievement unless it says otherwise. */
export declare function isNarrated(kind: SectionKind): boolean;
