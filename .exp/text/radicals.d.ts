/** From a radical to the unified ideograph that readers take it for; sorted by code point. */
export declare const RADICALS: ReadonlyMap<string, string>;
