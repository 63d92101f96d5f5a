/** In the order in which they are decided by default: the first that applies holds. */
export declare const ORIGINS: readonly ["too_short", "mandated", "last_year", "superior", "template", "shared", "own"];
export type Origin = (typeof ORIGINS)[number];
/** Origins whose order is a choice: `too_short` stands before them, `own` is what is left. */
export declare const ORDERED_ORIGINS: readonly ["mandated", "last_year", "superior", "template", "shared"];
export type OrderedOrigin = (typeof ORDERED_ORIGINS)[number];
