/**
 * True where text of two bytes a character is Big5 rather than GB18030, in which nearly all of it would decode as well, to rare
 * characters: it is counted how many pairs are common characters or punctuation in the one and in the other.
 */
export declare function looksBig5(bytes: Uint8Array): boolean;
