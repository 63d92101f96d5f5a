/** A line for each entry, at most 200; past them one that tells how many more there are. */
export declare function capLines<T>(entries: readonly T[], format: (entry: T) => string): string[];
