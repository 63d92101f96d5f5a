import type { ClauseMechanism } from './clause-mechanism.ts';
/** The arrangements that a clause says are laid down, each name of the list for itself; empty where it is no such clause. */
export declare function readRuledList(clause: string): ClauseMechanism[];
