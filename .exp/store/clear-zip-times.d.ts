/** The zip archive with the same moment on every file, so that the same content gives the same bytes. Without a comment or zip64. */
export declare function clearZipTimes(archive: Buffer): Buffer;
