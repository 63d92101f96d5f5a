import { type Filling } from './fillings.ts';
import type { FoundSlip } from './slip.ts';
/**
 * A wrong level (我县 in a city's report) in a place where another agency prints the level of its own. A level above the agency's is
 * right, as a county may say 我市; so is any that one of its names has, and 我区 in an autonomous region. An agency whose names tell
 * no level is left alone.
 */
export declare function findWrongLevels(fillings: readonly Filling[]): FoundSlip[];
