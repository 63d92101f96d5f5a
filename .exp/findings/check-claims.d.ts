import type { Narrative } from '../narrative/narrative.ts';
import type { Check } from '../report/check.ts';
import type { Report } from '../report/report.ts';
/**
 * Every count that the narrative claims of something a cell holds, against that cell: rule `narrative.<subject>`. A claim of another
 * scope, period or basis than the table's, an approximate one, or one beside another of the same cell that fits, cannot be told;
 * a cell that is blank does not apply.
 */
export declare function checkClaims(report: Report, narrative: Narrative): Check[];
