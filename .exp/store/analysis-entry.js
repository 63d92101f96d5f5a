/** What lists of short texts are joined by in one column. */
export const LIST_SEPARATOR = ';';
//# sourceMappingURL=analysis-entry.js.map