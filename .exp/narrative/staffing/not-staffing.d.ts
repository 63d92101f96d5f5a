import type { PatternMatch } from '../patterns/compile-patterns.ts';
import type { StaffingClause } from './staffing-clause.ts';
/** People who are counted, but not because they do the work (codebook, 4). */
export declare const OTHER_PEOPLE: RegExp;
/** False where the people of the match are counted or named for another reason than the disclosure work. */
export declare function isStaffing(match: PatternMatch, { text, tokens, before, othersCounted }: StaffingClause): boolean;
