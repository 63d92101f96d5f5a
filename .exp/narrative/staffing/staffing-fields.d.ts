import type { Role, Staffing } from '../narrative.ts';
import type { PatternMatch } from '../patterns/compile-patterns.ts';
import type { StaffingClause } from './staffing-clause.ts';
type StaffingFields = Omit<Staffing, 'span' | 'item'>;
/** The fields of codebook section 4 for one match. `role` is that of the item: what a measure provides is planned. */
export declare function describeStaffing(match: PatternMatch, clause: StaffingClause, role: Role): StaffingFields;
/** The head noun alone: what employment says stands in its own field, what it is about stands in none. */
export declare function cleanRole(role: string | null): string | null;
/** Totals of a district or system are of an area; what is told of each unit is not. */
export declare function readScope(per: string | null, sentence: string): Staffing['scope'];
/** Whether what stands before a statement puts it into the future. */
export declare function isIntended(lead: string): boolean;
export {};
