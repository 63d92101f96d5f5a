import type { Mechanism } from '../narrative.ts';
/** An arrangement that one clause names; offsets within the clause. */
export interface ClauseMechanism {
    readonly type: Mechanism['type'];
    readonly status: Exclude<Mechanism['status'], 'planned'>;
    readonly start: number;
    readonly end: number;
    /** Where the name itself begins, behind its verb. */
    readonly nameStart: number;
    /** Named with a head (保密审查制度) rather than bare (保密审查). */
    readonly headed: boolean;
    readonly titled: boolean;
    /** May be told over several clauses of one sentence. */
    readonly joins: boolean;
    /** `name`: quoted, so that it stands for itself. */
    readonly governed: 'name' | 'verb';
}
