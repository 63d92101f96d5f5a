import type { Entry } from 'yauzl';
/**
 * The name of a file in an archive: in UTF-8 where the archive says so or every byte agrees, else in GB18030, as Chinese Windows
 * writes names without saying so. `\` becomes `/`; control characters U+FFFD. It is never used as a path of the disk.
 */
export declare function decodeEntryName(entry: Pick<Entry, 'fileNameRaw' | 'extraFields'>): string;
