export { READ_ENDINGS, REFUSED_ENDINGS } from './formats.ts';
export { READ_LIMITS, type ReadLimits } from './limits.ts';
export { hashBytes, readBytes, readDocument } from './read-document.ts';
export { readFileBytes } from './read-file-bytes.ts';
export type { GridCell, SourceDocument, SourceFormat, SourceInfo, TableGrid } from './source-document.ts';
export { isArchive, joinArchivePath } from './zip/archive-path.ts';
export { listArchive } from './zip/read-archive.ts';
