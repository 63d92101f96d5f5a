import type { Span } from '../text/span.ts';
import type { CopySlip, FoundSlip } from './slip.ts';
import type { Unit } from './units.ts';
/** What a unit has in one place of its masked form. */
export interface Filling {
    readonly index: number;
    readonly unit: Unit;
    /** Without white space. */
    readonly text: string;
    /** Of the sentence's text. */
    readonly span: Span;
}
/** What each of the units has in the given place of the masked form that all of them share. */
export declare function readFillings(units: readonly Unit[], members: readonly number[], place: number): Filling[];
/** Where the text goes on behind its list marker. */
export declare function openingStart(text: string): number;
/** True where nothing but a list marker stands before the place. */
export declare function opensSentence({ unit, span }: Filling): boolean;
/** The printed names of the unit's agency, without white space; what is shorter than four characters names no body. */
export declare function namesOf(unit: Unit): string[];
export declare function makeSlip(kind: CopySlip['kind'], filling: Filling, witness: Unit): FoundSlip;
