/** The protobuf wire format (protobuf.dev/programming-guides/encoding), as much of it as an ONNX file needs. */
export type Field = Uint8Array;
/** A message is its fields one after another. */
export declare function joinFields(fields: readonly Field[]): Uint8Array;
/** A non-negative integer below 2⁵³. */
export declare function integerField(number: number, value: number): Field;
export declare function bytesField(number: number, bytes: Uint8Array): Field;
export declare function stringField(number: number, text: string): Field;
export declare function messageField(number: number, fields: readonly Field[]): Field;
/** Non-negative integers, packed. */
export declare function integersField(number: number, values: readonly number[]): Field;
/** Little-endian whatever the machine is. */
export declare function floatBytes(values: Float32Array): Uint8Array;
