import type { ClauseMechanism } from './clause-mechanism.ts';
import { type ClauseContext } from './match-rule.ts';
import { type TriggerIndex } from './trigger-index.ts';
/** The arrangements of a clause, in its order. */
export declare function readClause(clause: string, context: ClauseContext, triggers?: TriggerIndex): ClauseMechanism[];
