import type { Figure } from './find-figures.ts';
/** What one of the figures counts that an enumeration shares out, in words that stand for those before it. */
export interface Share {
    /** Its part with what stands between 分别 and the first figure. */
    readonly lead: string;
    /** The same with the last part, which may name the thing for all: 网站、微信公开信息. */
    readonly named: string;
    /** The sentence up to its part, as far as it is near. */
    readonly before: string;
}
/**
 * What each figure counts where as many parts stand before 分别 as figures behind it (网站、微信分别为300条、20条), by the figure's
 * index; figures that no enumeration shares out have none.
 */
export declare function findShares(sentence: string, figures: readonly Figure[]): ReadonlyMap<number, Share>;
