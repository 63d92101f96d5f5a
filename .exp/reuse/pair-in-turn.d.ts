/** Units of one wording, ascending; those before `next` have a counterpart. */
export interface UnitQueue {
    readonly units: readonly number[];
    next: number;
}
/** Two queues whose units are equally alike, whichever of them are taken. */
export interface QueueLink {
    readonly from: UnitQueue;
    readonly to: UnitQueue;
}
/** The units, which are ascending, by key. */
export declare function queueBy<K>(units: readonly number[], keyOf: (unit: number) => K): Map<K, UnitQueue>;
/**
 * Pairs the units of linked queues one to one, as if every pair of them were gone through in order of `to`, then of `from`: no pair is
 * written down, so that a thousand copies here and there take no million.
 */
export declare function pairInTurn(links: readonly QueueLink[], onPair: (from: number, to: number) => void): void;
/** How many units of a queue have no counterpart yet. */
export declare function countFree({ units, next }: UnitQueue): number;
