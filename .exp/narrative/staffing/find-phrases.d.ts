import type { Role, Staffing } from '../narrative.ts';
type Mark = Omit<Staffing, 'item'>;
/** Statements that token patterns cannot see, in one clause; `before` is the sentence up to it. Spans are those of the clause. */
export declare function findPhrases(clause: string, before: string, role: Role): Mark[];
export {};
