import type { Role } from '../narrative.ts';
/** Weights for and against each role, with the words and circumstances that carry them. */
export interface RoleTally {
    add(role: Role, weight: number, evidence: string): void;
    weightOf(role: Role): number;
    decide(): {
        readonly role: Role;
        readonly score: number;
        readonly evidence: readonly string[];
    };
}
export declare function createTally(): RoleTally;
