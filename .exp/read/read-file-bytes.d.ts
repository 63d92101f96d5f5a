import { type ReadLimits } from './limits.ts';
/**
 * All bytes of a file, read once: whatever is found out of it, its hash among them, is of these, even if the file changes meanwhile.
 * Throws InputError where it cannot be read, is larger than the limits, or is an archive as a whole.
 */
export declare function readFileBytes(path: string, limits?: ReadLimits): Promise<Uint8Array>;
