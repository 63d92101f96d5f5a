import type { ClauseMechanism } from './clause-mechanism.ts';
import { type VerbIndex } from './verb-index.ts';
/** The arrangements that a clause names with a head (制度, 方案, 目录), each under the verb that governs it. */
export declare function readHeaded(clause: string, aboutRequests: boolean, verbs: VerbIndex): ClauseMechanism[];
