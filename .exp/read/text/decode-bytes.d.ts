export interface DecodedText {
    readonly text: string;
    /** WHATWG label of the encoding that was used. */
    readonly encoding: string;
}
/** The text where every byte is valid in the encoding, else null. */
export declare function decodeStrictly(bytes: Uint8Array, encoding: string): DecodedText | null;
/** The text in which spoilt characters, cut off or overwritten on the way, stand as U+FFFD; null where they are more than a few. */
export declare function decodeSpoilt(bytes: Uint8Array, encoding: 'utf-8' | 'gb18030' | 'big5', share?: number): DecodedText | null;
/** The text in an encoding that iconv knows, whatever cannot be decoded as U+FFFD; null where it does not know it. */
export declare function decodeNamed(bytes: Uint8Array, encoding: string): DecodedText | null;
