/**
 * The first index at which the condition holds, or the length where it holds nowhere. It must hold for every later one as well, as
 * conditions on the places of marks in order of the text do; sections of thousands of marks are searched for each of them.
 */
export declare function firstIndex<T>(sorted: readonly T[], holds: (element: T) => boolean): number;
