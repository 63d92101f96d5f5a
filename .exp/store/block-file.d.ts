/**
 * A file that is a row of blocks: a line of JSON that tells what follows, then the bytes of its parts. To add is to write one more at
 * the end; what is there never changes. Each part starts at a multiple of eight bytes, so that typed arrays can lie on it.
 */
export interface Block {
    readonly header: BlockHeader;
    /** Where the parts stand in the file. */
    readonly start: number;
    readonly end: number;
}
interface BlockHeader {
    readonly crc32: number;
    readonly parts: readonly {
        readonly name: string;
        readonly bytes: number;
    }[];
    readonly [more: string]: unknown;
}
/** All of a file, in memory that threads share. */
export declare function readWhole(file: number): Uint8Array;
/** The blocks of an open file up to the first that is not whole: a writer may have been interrupted. */
export declare function listBlocks(file: number): Block[];
/** Whether a block is as it was written. */
export declare function isSound(whole: Uint8Array, { header, start, end }: Block): boolean;
/** The places of a block's parts in the file, by name. */
export declare function placeParts({ header, start }: Block): Map<string, {
    at: number;
    bytes: number;
}>;
/** Writes a block at a place and gives the place behind it; the header comes last, and without it the block is not there. */
export declare function writeBlock(file: number, at: number, about: object, parts: readonly (readonly [name: string, bytes: Uint8Array])[]): number;
export {};
