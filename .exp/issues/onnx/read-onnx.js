import { bytesOf, readFields, readFloats, readText, stringOf } from "./protobuf-reader.js";
/**
 * The model that `exportOnnx` wrote, for what the runtime does not tell: which words spoke for a label. Throws an Error where the
 * bytes are no ONNX file or one of another making.
 */
export function readOnnx(bytes) {
    const file = readFields(bytes);
    const graph = readFields(only(bytesOf(file, 7), 'graph'));
    const metadata = bytesOf(file, 14).map(readFields);
    const listed = metadata.find((entry) => stringOf(entry, 1) === 'categories');
    if (listed === undefined)
        throw new Error('the file has no metadata entry "categories"');
    const categories = stringOf(listed, 2).split(',');
    const lookup = bytesOf(graph, 1)
        .map(readFields)
        .find((node) => stringOf(node, 4) === 'LabelEncoder');
    if (lookup === undefined)
        throw new Error('the graph has no LabelEncoder');
    const attributes = new Map(bytesOf(lookup, 5).map((attribute) => named(readFields(attribute), 1)));
    const tokens = bytesOf(attributes.get('keys_strings') ?? [], 9).map(readText);
    const tensors = new Map(bytesOf(graph, 5).map((tensor) => named(readFields(tensor), 8)));
    const floats = (name) => readFloats(only(bytesOf(tensors.get(name) ?? [], 9), name));
    // the first row stands for tokens that are not known
    const idf = floats('idf').subarray(1);
    const weights = floats('weights').subarray(categories.length);
    if (idf.length !== tokens.length || weights.length !== tokens.length * categories.length) {
        throw new Error(`${tokens.length} tokens, ${idf.length} of them weighted, do not go with ${weights.length} weights`);
    }
    const offsets = floats('offset');
    const calibrations = Array.from(floats('slope'), (slope, k) => ({ slope, offset: offsets[k] ?? 0 }));
    return { categories, vocabulary: { tokens, idf }, weights, bias: floats('bias'), calibrations };
}
function named(fields, nameField) {
    return [stringOf(fields, nameField), fields];
}
function only(values, name) {
    const [value] = values;
    if (value === undefined)
        throw new Error(`the file has no ${name}`);
    return value;
}
//# sourceMappingURL=read-onnx.js.map