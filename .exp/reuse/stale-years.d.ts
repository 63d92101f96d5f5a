import { type Filling } from './fillings.ts';
import type { FoundSlip } from './slip.ts';
/**
 * An earlier year in a place where at least two other reports of different years, or one of the same year among them, print their own.
 * At a sentence's opening the own report of the year before with the very same sentence is witness enough.
 */
export declare function findStaleYears(fillings: readonly Filling[]): FoundSlip[];
