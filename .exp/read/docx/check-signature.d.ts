/** Throws InputError, saying what the file is and what to do, where the first bytes are not those of a zip; `file` names it. */
export declare function checkSignature(bytes: Uint8Array, file: string): void;
