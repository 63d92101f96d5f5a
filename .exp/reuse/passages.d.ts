import type { Forms } from './forms.ts';
import type { LinkPlace, UnitLink } from './links.ts';
import type { Occurrences } from './occurrences.ts';
import type { ReportUnits } from './report-units.ts';
import type { Unit } from './units.ts';
/** A run of at least two units that stand in another report in the same order, with up to two others put in between. */
export interface Passage {
    readonly place: LinkPlace;
    readonly reportId: string;
    readonly otherReportId: string;
    readonly firstSentenceId: string;
    readonly lastSentenceId: string;
    readonly otherFirstSentenceId: string;
    readonly otherLastSentenceId: string;
    /** Units of the run that stand in both, ≥ 2. */
    readonly sentences: number;
}
/**
 * The passages of each report. A run begins at a unit that stands elsewhere and is followed behind each of its counterparts, the best
 * match first, then those with the same masked text, then by similarity: the longest is kept, so of several reports that have
 * the same run the first is named. Beyond 1,000 counterparts of one unit none is tried. The runs of one report and place do not
 * overlap.
 */
export declare function findPassages(units: readonly Unit[], forms: Forms, reports: readonly ReportUnits[], links: readonly UnitLink[], occurrences: Occurrences): Passage[];
