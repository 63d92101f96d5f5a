import type { Span } from '../../text/span.ts';
/** A number of the narrative that counts something; offsets within the sentence, unit included. */
export interface Figure extends Span {
    readonly value: number;
    readonly unit: string | null;
    readonly approximate: boolean;
}
/** The figures of a sentence, in order; dates, ordinals, time limits, telephone numbers, aspects and shares are none. */
export declare function findFigures(sentence: string): Figure[];
