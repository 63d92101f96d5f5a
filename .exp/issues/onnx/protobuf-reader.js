const utf8 = new TextDecoder('utf-8', { fatal: true });
/** The fields of a message in order. Throws a RangeError where the bytes are not a protobuf message. */
export function readFields(bytes) {
    const fields = [];
    let at = 0;
    while (at < bytes.length) {
        const [key, keyEnd] = readVarint(bytes, at);
        const number = Math.floor(key / 8);
        const [value, end] = readValue(bytes, keyEnd, key % 8);
        fields.push({ number, value });
        at = end;
    }
    return fields;
}
function readValue(bytes, at, wireType) {
    if (wireType === 0)
        return readVarint(bytes, at);
    if (wireType === 1)
        return [sliceExactly(bytes, at, 8), at + 8];
    if (wireType === 5)
        return [sliceExactly(bytes, at, 4), at + 4];
    if (wireType !== 2)
        throw new RangeError(`no protobuf wire type: ${wireType}`);
    const [length, start] = readVarint(bytes, at);
    return [sliceExactly(bytes, start, length), start + length];
}
function sliceExactly(bytes, start, length) {
    if (start + length > bytes.length)
        throw new RangeError('a protobuf field goes beyond the end of its message');
    return bytes.subarray(start, start + length);
}
function readVarint(bytes, start) {
    let value = 0;
    let factor = 1;
    for (let at = start; at < start + 10; at++) {
        const byte = bytes[at];
        if (byte === undefined)
            throw new RangeError('a protobuf number goes beyond the end of its message');
        value += (byte & 0x7f) * factor;
        if (byte < 0x80)
            return [value, at + 1];
        factor *= 0x80;
    }
    throw new RangeError('a protobuf number is longer than ten bytes');
}
/** The values of a field that is a message or a string or bytes, in order. */
export function bytesOf(fields, number) {
    return fields.flatMap((field) => field.number === number && typeof field.value !== 'number' ? [field.value] : []);
}
/** The only value of a string field; empty where it is absent, as protobuf has it. */
export function stringOf(fields, number) {
    const [bytes] = bytesOf(fields, number);
    return bytes === undefined ? '' : utf8.decode(bytes);
}
/** The bytes as 32-bit floats, little-endian. */
export function readFloats(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Float32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getFloat32(index * 4, true));
}
/** The bytes as text. Throws a TypeError where they are not UTF-8. */
export function readText(bytes) {
    return utf8.decode(bytes);
}
//# sourceMappingURL=protobuf-reader.js.map