import type { Span } from '../../text/span.ts';
import type { Staffing } from '../narrative.ts';
/** A clause that goes on about staff already told of, without a word for them. */
interface Continuation {
    readonly span: Span;
    readonly text: string;
    /** The text of the sentence up to the clause. */
    readonly before: string;
    /** What the sentence has told so far. */
    readonly told: readonly Staffing[];
    /** Whether the next clause says how they are employed. */
    readonly employedNext: boolean;
}
/** Whether the clause may go on about staff though no word in it speaks of people. */
export declare function goesOnWithout(text: string): boolean;
/** Whether the clause names what else those do of whom the sentence told, or who they are besides. */
export declare function isBeside(text: string, told: readonly Staffing[]): boolean;
export declare function isAfterthought(text: string): boolean;
/** What the sentence has told with the clause added to it; null where the clause does not go on about staff. */
export declare function continueStaffing(clause: Continuation): readonly Staffing[] | null;
export {};
