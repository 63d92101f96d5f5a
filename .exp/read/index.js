// Bytes of a file → SourceDocument: one normalised text, its paragraphs, grids and pages.
// One folder a format, one contract (source-document.ts); nothing here knows what a yearly report is.
export { READ_ENDINGS, REFUSED_ENDINGS } from "./formats.js";
export { READ_LIMITS } from "./limits.js";
export { hashBytes, readBytes, readDocument } from "./read-document.js";
export { readFileBytes } from "./read-file-bytes.js";
export { isArchive, joinArchivePath } from "./zip/archive-path.js";
export { listArchive } from "./zip/read-archive.js";
//# sourceMappingURL=index.js.map