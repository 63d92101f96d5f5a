const utf8 = new TextEncoder();
/** A message is its fields one after another. */
export function joinFields(fields) {
    const length = fields.reduce((sum, field) => sum + field.length, 0);
    const joined = new Uint8Array(length);
    let at = 0;
    for (const field of fields) {
        joined.set(field, at);
        at += field.length;
    }
    return joined;
}
/** A non-negative integer below 2⁵³. */
export function integerField(number, value) {
    return Uint8Array.from([...varint(number * 8), ...varint(value)]);
}
export function bytesField(number, bytes) {
    return joinFields([Uint8Array.from([...varint(number * 8 + 2), ...varint(bytes.length)]), bytes]);
}
export function stringField(number, text) {
    return bytesField(number, utf8.encode(text));
}
export function messageField(number, fields) {
    return bytesField(number, joinFields(fields));
}
/** Non-negative integers, packed. */
export function integersField(number, values) {
    return bytesField(number, Uint8Array.from(values.flatMap(varint)));
}
/** Little-endian whatever the machine is. */
export function floatBytes(values) {
    const bytes = new Uint8Array(values.length * 4);
    const view = new DataView(bytes.buffer);
    values.forEach((value, index) => {
        view.setFloat32(index * 4, value, true);
    });
    return bytes;
}
function varint(value) {
    const bytes = [];
    let rest = value;
    while (rest > 0x7f) {
        bytes.push((rest % 0x80) + 0x80);
        rest = Math.floor(rest / 0x80);
    }
    bytes.push(rest);
    return bytes;
}
//# sourceMappingURL=protobuf-writer.js.map