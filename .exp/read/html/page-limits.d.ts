/** What a page may be at most; beyond it, reading would take more time or memory than a report is worth. */
export interface PageLimits {
    /** Bytes of the file. Saved pages with their pictures inside are some 5 MB; default 30 MB. */
    readonly maximumBytes: number;
    /** Elements within each other. Browsers themselves stop at 512; default 1,000. */
    readonly maximumDepth: number;
    /** Elements of the page, and its lines. Reports have some thousands, pages that Word exported some ten thousands; default 1,000,000. */
    readonly maximumElements: number;
}
export declare const PAGE_LIMITS: PageLimits;
