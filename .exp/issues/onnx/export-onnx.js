import { bytesField, floatBytes, integerField, integersField, joinFields, messageField, stringField, } from "./protobuf-writer.js";
/** Operator set of the ONNX standard that the graph is written in; ONNX Runtime 1.8 and later know it. */
export const ONNX_OPSET = 13;
/** The set beside it that has operators on strings. */
const ML_DOMAIN = 'ai.onnx.ml';
const ML_OPSET = 2;
const IR_VERSION = 7;
// numbers of onnx.proto: element types of tensors, types of attributes
const FLOAT = 1;
const INTEGER = 7;
const STRING = 8;
const ATTRIBUTE = { integer: 2, integers: 7, strings: 8 };
/**
 * The model as an ONNX file: input `tokens`, strings of shape [items, tokens], each token once an item (short rows filled up with empty
 * strings), output `probabilities`, floats of shape [items, categories]. Vocabulary, weights and calibration are inside. The categories
 * stand in the metadata entry `categories`. The same model gives the same bytes.
 *
 * Tokens are looked up and the weights of those that are there are added: what that costs does not depend on the size of the vocabulary.
 */
export function exportOnnx(model) {
    const { categories, vocabulary, weights, bias, calibrations } = model;
    const rows = vocabulary.tokens.length + 1;
    const count = categories.length;
    const nodes = [
        node('LabelEncoder', ['tokens'], 'row', [
            stringsAttribute('keys_strings', vocabulary.tokens),
            integersAttribute('values_int64s', vocabulary.tokens.map((_, column) => column + 1)),
            integerAttribute('default_int64', 0),
        ], ML_DOMAIN),
        node('Gather', ['idf', 'row'], 'idf_of_tokens', []),
        node('Gather', ['weights', 'row'], 'weights_of_tokens', []),
        node('Unsqueeze', ['idf_of_tokens', 'middle'], 'idf_as_row', []),
        node('MatMul', ['idf_as_row', 'weights_of_tokens'], 'sum_as_row', []),
        node('Squeeze', ['sum_as_row', 'middle'], 'sum', []),
        node('ReduceL2', ['idf_of_tokens'], 'length', [
            integersAttribute('axes', [1]),
            integerAttribute('keepdims', 1),
        ]),
        node('Max', ['length', 'shortest'], 'divisor', []),
        node('Div', ['sum', 'divisor'], 'scaled', []),
        node('Add', ['scaled', 'bias'], 'score', []),
        node('Mul', ['score', 'slope'], 'sloped', []),
        node('Add', ['sloped', 'offset'], 'logit', []),
        node('Sigmoid', ['logit'], 'probabilities', []),
    ];
    const perCategory = (name, values) => floatTensor(name, [count], Float32Array.from(values));
    const graph = [
        ...nodes.map((fields) => messageField(1, fields)),
        stringField(2, 'issues'),
        // a row without known tokens has length 0 and must not divide by it
        floatTensor('shortest', [1], Float32Array.of(1e-6)),
        integerTensor('middle', [1]),
        // row 0 is what is not known: it adds nothing
        floatTensor('idf', [rows], prependZeros(vocabulary.idf, 1)),
        floatTensor('weights', [rows, count], prependZeros(weights, count)),
        perCategory('bias', bias),
        perCategory('slope', calibrations.map(({ slope }) => slope)),
        perCategory('offset', calibrations.map(({ offset }) => offset)),
        messageField(11, valueInfo('tokens', STRING, ['items', 'tokens'])),
        messageField(12, valueInfo('probabilities', FLOAT, ['items', count])),
    ];
    return joinFields([
        integerField(1, IR_VERSION),
        stringField(2, 'gongkai'),
        messageField(7, graph),
        messageField(8, [stringField(1, ''), integerField(2, ONNX_OPSET)]),
        messageField(8, [stringField(1, ML_DOMAIN), integerField(2, ML_OPSET)]),
        messageField(14, [stringField(1, 'categories'), stringField(2, categories.join(','))]),
    ]);
}
function prependZeros(values, count) {
    const longer = new Float32Array(values.length + count);
    longer.set(values, count);
    return longer;
}
function node(operator, inputs, output, attributes, domain = '') {
    return [
        ...inputs.map((input) => stringField(1, input)),
        stringField(2, output),
        stringField(3, output),
        stringField(4, operator),
        ...attributes,
        ...(domain === '' ? [] : [stringField(7, domain)]),
    ];
}
function attribute(name, type, values) {
    return messageField(5, [stringField(1, name), ...values, integerField(20, type)]);
}
function integerAttribute(name, value) {
    return attribute(name, ATTRIBUTE.integer, [integerField(3, value)]);
}
function integersAttribute(name, values) {
    return attribute(name, ATTRIBUTE.integers, [integersField(8, values)]);
}
function stringsAttribute(name, values) {
    return attribute(name, ATTRIBUTE.strings, values.map((value) => stringField(9, value)));
}
function floatTensor(name, shape, values) {
    return messageField(5, [
        integersField(1, shape),
        integerField(2, FLOAT),
        stringField(8, name),
        bytesField(9, floatBytes(values)),
    ]);
}
function integerTensor(name, values) {
    return messageField(5, [
        integersField(1, [values.length]),
        integerField(2, INTEGER),
        // int64_data: packed, so that no eight bytes a number need be laid out
        integersField(7, values),
        stringField(8, name),
    ]);
}
function valueInfo(name, elementType, shape) {
    const dimensions = shape.map((size) => messageField(1, [typeof size === 'number' ? integerField(1, size) : stringField(2, size)]));
    return [
        stringField(1, name),
        messageField(2, [messageField(1, [integerField(1, elementType), messageField(2, dimensions)])]),
    ];
}
//# sourceMappingURL=export-onnx.js.map