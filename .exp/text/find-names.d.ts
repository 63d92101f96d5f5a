/** Finds the name of an agency or place that starts at a place of a folded text; gives its end, or `start` where none does. */
export type NameFinder = (folded: string, start: number) => number;
/**
 * A finder of the given names, of places of the administrative division with what may follow them (政府, 局, 委; a township and its
 * village), of cities and provinces without 市 and 省 where the words around tell them, of bureaus named by their field (应急管理局),
 * and of what stands for oneself (我局, 本机关, 全区). Names must be folded.
 */
export declare function buildNameFinder(names: readonly string[]): NameFinder;
