/** A field as it stands on the wire: a number for varints, bytes for everything with a length; fixed-width fields as bytes. */
export interface WireField {
    readonly number: number;
    readonly value: number | Uint8Array;
}
/** The fields of a message in order. Throws a RangeError where the bytes are not a protobuf message. */
export declare function readFields(bytes: Uint8Array): WireField[];
/** The values of a field that is a message or a string or bytes, in order. */
export declare function bytesOf(fields: readonly WireField[], number: number): Uint8Array[];
/** The only value of a string field; empty where it is absent, as protobuf has it. */
export declare function stringOf(fields: readonly WireField[], number: number): string;
/** The bytes as 32-bit floats, little-endian. */
export declare function readFloats(bytes: Uint8Array): Float32Array;
/** The bytes as text. Throws a TypeError where they are not UTF-8. */
export declare function readText(bytes: Uint8Array): string;
