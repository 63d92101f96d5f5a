import { type Filling } from './fillings.ts';
import type { FoundSlip } from './slip.ts';
import type { Unit } from './units.ts';
export type SuperiorTest = (agency: string, superior: string) => boolean;
/**
 * Another agency's name, or its place alone (浏阳市政务公开工作 in 长沙县's report), where at least two agencies print their own. At a
 * sentence's opening, where it says who acts, the agency whose name it is is witness enough. A name that many print who are not its
 * owner may be that of a common superior, and is left out: more than one, and more than half as many as print their own. Left out
 * too are superiors that `isSuperior` knows, a place above or below one's own, and one that was gone to (在浏阳市召开).
 */
export declare function findForeignNames(fillings: readonly Filling[], isSuperior: SuperiorTest): FoundSlip[];
/**
 * True where the name is one of the unit's own, or part of one, as 云溪区 is of 云溪区财政局: a body may name its own place, and the
 * government of one above or below it.
 */
export declare function isRelated(unit: Unit, name: string): boolean;
