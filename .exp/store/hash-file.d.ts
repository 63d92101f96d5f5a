/** SHA-256 (hex) and size of a file, read in pieces. */
export declare function hashFile(path: string): Promise<{
    sha256: string;
    bytes: number;
}>;
