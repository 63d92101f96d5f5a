import type { IssueModel } from '../issue-model.ts';
import {
  bytesField,
  type Field,
  floatBytes,
  floatsField,
  integerField,
  integersField,
  joinFields,
  messageField,
  stringField,
} from './protobuf-writer.ts';

/** Operator set of the ONNX standard that the graph is written in; ONNX Runtime 1.8 and later know it. */
export const ONNX_OPSET = 13;
const IR_VERSION = 7;
// numbers of onnx.proto: element types of tensors, types of attributes
const FLOAT = 1;
const STRING = 8;
const ATTRIBUTE = { float: 1, integer: 2, string: 3, floats: 6, integers: 7, strings: 8 } as const;

/**
 * The model as an ONNX file: input `tokens`, strings of shape [items, tokens] (short rows filled up with empty strings), output
 * `probabilities`, floats of shape [items, categories]. Vocabulary, weights and calibration are inside. The categories stand in the
 * metadata entry `categories`. The same model gives the same bytes.
 */
export function exportOnnx(model: IssueModel): Uint8Array {
  const { categories, vocabulary, weights, bias, calibrations } = model;
  const width = vocabulary.tokens.length;
  const count = categories.length;
  const nodes = [
    node('TfIdfVectorizer', ['tokens'], 'row', [
      stringAttribute('mode', 'IDF'),
      integerAttribute('min_gram_length', 1),
      integerAttribute('max_gram_length', 1),
      integerAttribute('max_skip_count', 0),
      integersAttribute('ngram_counts', [0]),
      integersAttribute(
        'ngram_indexes',
        vocabulary.tokens.map((_, column) => column),
      ),
      stringsAttribute('pool_strings', vocabulary.tokens),
      floatsAttribute('weights', vocabulary.idf),
    ]),
    // scaling after the product spares a pass over the wide row
    node('ReduceL2', ['row'], 'length', [integersAttribute('axes', [1]), integerAttribute('keepdims', 1)]),
    node('Max', ['length', 'shortest'], 'divisor', []),
    node('MatMul', ['row', 'weights'], 'sum', []),
    node('Div', ['sum', 'divisor'], 'scaled', []),
    node('Add', ['scaled', 'bias'], 'score', []),
    node('Mul', ['score', 'slope'], 'sloped', []),
    node('Add', ['sloped', 'offset'], 'logit', []),
    node('Sigmoid', ['logit'], 'probabilities', []),
  ];
  const graph = [
    ...nodes.map((fields) => messageField(1, fields)),
    stringField(2, 'issues'),
    // a row without known tokens has length 0 and must not divide by it
    floatTensor('shortest', [1], Float32Array.of(1e-6)),
    floatTensor('weights', [width, count], weights),
    floatTensor('bias', [count], bias),
    floatTensor(
      'slope',
      [count],
      Float32Array.from(calibrations, ({ slope }) => slope),
    ),
    floatTensor(
      'offset',
      [count],
      Float32Array.from(calibrations, ({ offset }) => offset),
    ),
    messageField(11, valueInfo('tokens', STRING, ['items', 'tokens'])),
    messageField(12, valueInfo('probabilities', FLOAT, ['items', count])),
  ];
  return joinFields([
    integerField(1, IR_VERSION),
    stringField(2, 'gongkai'),
    messageField(7, graph),
    messageField(8, [stringField(1, ''), integerField(2, ONNX_OPSET)]),
    messageField(14, [stringField(1, 'categories'), stringField(2, categories.join(','))]),
  ]);
}

function node(
  operator: string,
  inputs: readonly string[],
  output: string,
  attributes: readonly Field[],
): Field[] {
  return [
    ...inputs.map((input) => stringField(1, input)),
    stringField(2, output),
    stringField(3, output),
    stringField(4, operator),
    ...attributes,
  ];
}

function attribute(name: string, type: number, values: readonly Field[]): Field {
  return messageField(5, [stringField(1, name), ...values, integerField(20, type)]);
}

function stringAttribute(name: string, value: string): Field {
  return attribute(name, ATTRIBUTE.string, [stringField(4, value)]);
}

function integerAttribute(name: string, value: number): Field {
  return attribute(name, ATTRIBUTE.integer, [integerField(3, value)]);
}

function integersAttribute(name: string, values: readonly number[]): Field {
  return attribute(name, ATTRIBUTE.integers, [integersField(8, values)]);
}

function floatsAttribute(name: string, values: Float32Array): Field {
  return attribute(name, ATTRIBUTE.floats, [floatsField(7, values)]);
}

function stringsAttribute(name: string, values: readonly string[]): Field {
  return attribute(
    name,
    ATTRIBUTE.strings,
    values.map((value) => stringField(9, value)),
  );
}

function floatTensor(name: string, shape: readonly number[], values: Float32Array): Field {
  return messageField(5, [
    integersField(1, shape),
    integerField(2, FLOAT),
    stringField(8, name),
    bytesField(9, floatBytes(values)),
  ]);
}

function valueInfo(name: string, elementType: number, shape: readonly (string | number)[]): Field[] {
  const dimensions = shape.map((size) =>
    messageField(1, [typeof size === 'number' ? integerField(1, size) : stringField(2, size)]),
  );
  return [
    stringField(1, name),
    messageField(2, [messageField(1, [integerField(1, elementType), messageField(2, dimensions)])]),
  ];
}
