import type { Span } from '../../text/span.ts';
/** Persons named as those who do the work: where they stand with their duty, and how many they are; empty where none are. */
export declare function findNamedStaff(clause: string): {
    readonly span: Span;
    readonly count: number;
}[];
