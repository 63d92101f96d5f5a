/** The least and the greatest of the values; ∞ and −∞ of none. A page may have more of them than a call takes arguments. */
export declare function extentOf(values: Iterable<number>): readonly [least: number, greatest: number];
