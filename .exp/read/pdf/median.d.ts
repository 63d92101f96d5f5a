/** The middle value, the upper one of two; NaN of none. */
export declare function median(values: readonly number[]): number;
