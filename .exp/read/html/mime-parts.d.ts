/** A part of a message: its headers, named in lower case, and its body as it is sent. */
export interface MimePart {
    readonly headers: ReadonlyMap<string, string>;
    readonly body: Uint8Array;
}
/**
 * The parts of a message (RFC 2045–2046) that hold no others, in order; the message itself where it has no parts. Its bytes stay
 * bytes, since what a part declares of its encoding must be held against them: hence no mail library, all of which decode.
 */
export declare function splitMimeParts(message: Uint8Array, depth?: number): MimePart[];
/** The type in lower case and its parameters, named in lower case; text/plain where none is given. */
export declare function parseContentType({ headers }: MimePart): {
    type: string;
    parameters: ReadonlyMap<string, string>;
};
/** The bytes of a part as they were before they were sent. */
export declare function decodeBody({ headers, body }: MimePart): Uint8Array;
