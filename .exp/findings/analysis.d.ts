import type { ItemLabels } from '../issues/categories.ts';
import type { Narrative } from '../narrative/narrative.ts';
import type { Check } from '../report/check.ts';
import type { Report } from '../report/report.ts';
/** All that is known of one report by itself; plain data, JSON all the way. */
export interface Analysis {
    readonly report: Report;
    readonly narrative: Narrative;
    /** One entry for each of `narrative.items`. */
    readonly labels: readonly ItemLabels[];
    /** Rules within the report and claims against cells; checks across years are made over a corpus. */
    readonly checks: readonly Check[];
}
