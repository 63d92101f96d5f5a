export const PAGE_LIMITS = {
    maximumBytes: 30 * 1024 * 1024,
    maximumDepth: 1000,
    maximumElements: 1_000_000,
};
//# sourceMappingURL=page-limits.js.map